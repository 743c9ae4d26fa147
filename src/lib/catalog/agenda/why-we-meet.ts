import type { AgendaItem } from '$lib/domain/sessions/closure-sessions';

export default {
	id: 'why-we-meet',
	order: 10,
	title: 'Why we meet, and how often',
	about: 'How many sessions are left, and what they are for.',
	brief: true
} satisfies AgendaItem;

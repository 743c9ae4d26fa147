import type { AgendaItem } from '$lib/domain/sessions/closure-sessions';

export default {
	id: 'where-it-goes-on',
	order: 80,
	title: 'Where it goes on',
	about: 'The referral, and whether the first visit has a day.',
	brief: true
} satisfies AgendaItem;

import type { AgendaItem } from '$lib/domain/sessions/closure-sessions';

export default {
	id: 'the-journey',
	order: 30,
	title: 'The way you went',
	about: 'Turning points, what helped and what did not.',
	brief: false
} satisfies AgendaItem;

import type { AgendaItem } from '$lib/domain/sessions/closure-sessions';

export default {
	id: 'supports-and-crisis',
	order: 70,
	title: 'People and numbers for a crisis',
	about: 'Who is there for them, and whom they call at night.',
	brief: true
} satisfies AgendaItem;

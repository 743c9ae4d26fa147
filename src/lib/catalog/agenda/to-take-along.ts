import type { AgendaItem } from '$lib/domain/sessions/closure-sessions';

export default {
	id: 'to-take-along',
	order: 110,
	title: 'What they want to take along',
	about: 'Anything they wish to leave with.',
	brief: false
} satisfies AgendaItem;

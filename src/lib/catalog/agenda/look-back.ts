import type { AgendaItem } from '$lib/domain/sessions/closure-sessions';

export default {
	id: 'look-back',
	order: 20,
	title: 'Look back',
	about: 'How it was at the start and how it is now; measures, where there are some.',
	brief: false
} satisfies AgendaItem;

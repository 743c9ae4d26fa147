import type { AgendaItem } from '$lib/domain/sessions/closure-sessions';

export default {
	id: 'left-unsaid',
	order: 40,
	title: 'What was missed or left unsaid',
	about: 'In both directions.',
	brief: false
} satisfies AgendaItem;

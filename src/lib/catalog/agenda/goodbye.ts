import type { AgendaItem } from '$lib/domain/sessions/closure-sessions';

export default {
	id: 'goodbye',
	order: 100,
	title: 'Goodbye',
	about: 'Said in words, by both of you.',
	brief: false
} satisfies AgendaItem;

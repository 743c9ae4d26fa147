import type { AgendaItem } from '$lib/domain/sessions/closure-sessions';

export default {
	id: 'feelings-about-ending',
	order: 50,
	title: 'Feelings about the ending',
	about: 'Earlier losses may come back here.',
	brief: false
} satisfies AgendaItem;

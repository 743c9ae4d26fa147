import type { AgendaItem } from '$lib/domain/sessions/closure-sessions';

export default {
	id: 'early-signs',
	order: 60,
	title: 'Early signs, and what to do then',
	about: 'How they notice that a bad time comes, and their plan for it.',
	brief: true
} satisfies AgendaItem;

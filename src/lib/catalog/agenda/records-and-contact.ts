import type { AgendaItem } from '$lib/domain/sessions/closure-sessions';

export default {
	id: 'records-and-contact',
	order: 90,
	title: 'Records, releases and contact afterwards',
	about: 'Where the records are, what is passed on, and whether they may write to you.',
	brief: true
} satisfies AgendaItem;

import { day } from '$lib/domain/days/day';
import type { Task } from '$lib/domain/rules/task';

export default {
	id: 'destroy-records-due',
	code: 'P37',
	title: 'Destroy records that have reached their day',
	why: 'Kept longer than needed, a record is only a risk.',
	good: 'Looked through once a year: no legal hold, noticed where the place asks for it, and a list of what was destroyed.',
	source: {
		text: 'The retention rules of places; Maryland and Michigan ask for notice first',
		confidence: 'S',
		checkedOn: day('2026-11-22')
	},
	asked: { how: 'inPlaces', by: 'Maryland, Michigan and others' },
	from: 'closing',
	days: 'yearly',
	inShortPlans: 'afterwards',
	after: null,
	onLeave: null,
	counts: null,
	always: false,
	appliesTo: () => true,
	settled: () => null
} satisfies Task;

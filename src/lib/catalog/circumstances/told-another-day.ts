import { source } from '$lib/domain/days/source';
import type { Circumstance } from '$lib/domain/rules/ending';
import { milestones } from '$lib/domain/rules/milestones';

export default {
	id: 'told-another-day',
	order: 5,
	title: 'They were told another day',
	ticked: false,
	about:
		'A day has moved since they were told: they hear the new one from you, and that it changed.',
	brings: ['tell-them-again'],
	waives: {},
	gates: {},
	keepsOnly: null,
	stopsClock: false,
	watch: ['Until they are told again, they go by the day they know.'],
	source: source.S(
		'NASW Code of Ethics 1.17(e): tell clients promptly; for a moved day it is our reading',
		'2026-11-29'
	),
	holds: ({ known, reason }) => known.knows === 'anotherDay' && !(milestones.told in reason.waives)
} satisfies Circumstance;

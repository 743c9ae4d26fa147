import { source } from '$lib/domain/days/source';
import type { Circumstance } from '$lib/domain/rules/ending';

export default {
	id: 'letter-out-of-date',
	order: 6,
	title: 'Their letter no longer holds',
	ticked: false,
	about: 'A day in it has moved, or somebody else keeps the records: a letter puts it right.',
	brings: ['correct-the-letter'],
	waives: {},
	gates: {},
	keepsOnly: null,
	stopsClock: false,
	watch: [],
	source: source.S(
		'Psychiatric News 2020: notice in writing; that a change is written too is our reading',
		'2026-11-29'
	),
	holds: ({ known }) => known.reads === 'anotherDay' || known.reads === 'otherKeeper'
} satisfies Circumstance;

import { workedOut } from '$lib/catalog/circumstances/common/kinds';

export default workedOut({
	order: 6,
	title: 'Their letter no longer holds',
	about: 'A day in it has moved, or somebody else keeps the records: a letter puts it right.',
	brings: ['correct-the-letter'],
	watch: [],
	source: [
		'S: Psychiatric News 2020: notice in writing; that a change is written too is our reading',
		'2026-11-29'
	],
	holds: ({ known }) => known.reads === 'anotherDay' || known.reads === 'otherKeeper'
});

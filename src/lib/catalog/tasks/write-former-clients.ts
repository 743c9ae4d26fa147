import { nobodyLeft } from '$lib/domain/rules/task';
import { ofEverybody } from '$lib/catalog/tasks/common/kinds';

export default ofEverybody({
	code: 'P19',
	title: 'Write to former clients about their records',
	why: 'They may need their records when you can no longer be found.',
	good: 'A short letter to a confirmed address, in a plain envelope: who keeps the records and how to ask.',
	source: [
		'S: NASW Assurance, Thinking of retiring; Va. Code 54.1-2405; COPIC, retirement checklist: patients seen within 2 years',
		'2026-11-22'
	],
	asked: { how: 'inPlaces', by: 'Virginia and New Jersey' },
	from: 'closing',
	days: [-60],
	inShortPlans: 'afterwards',
	onLeave: null,
	counts: 'former',
	appliesTo: ({ leaves }) => !leaves,
	settled: ({ load }) =>
		nobodyLeft(
			[load.of('write-to-former-client')],
			'Every former client on your list who is to be told has been written to.'
		)
});

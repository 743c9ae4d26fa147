import { forEverybody } from '$lib/catalog/steps/common/kinds';

export default forEverybody({
	code: '3.2',
	stage: 'closure',
	order: 20,
	title: 'Invite them to a last session',
	act: 'Invited to a last session',
	why: 'Those you see seldom may slip away without a goodbye.',
	good: 'A short invitation with two or three dates, and the word that it is all right to say no.',
	source: ['B: APA Ethics Code 10.10(c), pre-termination counselling', '2026-11-22'],
	optional: true,
	appliesTo: ({ case: { client } }) =>
		client.frequency === 'monthly' || client.frequency === 'asNeeded',
	dueOn: () => null
});

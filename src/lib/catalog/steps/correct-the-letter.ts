import { againDue } from '$lib/domain/path/tell-again';
import { whereBrought } from '$lib/catalog/steps/common/kinds';

export default whereBrought({
	code: 'C5-20',
	stage: 'notice',
	group: 'letter',
	order: 41,
	title: 'Put the letter right',
	act: 'Letter put right',
	why: 'The letter they keep names what has changed since.',
	good: 'A short letter that says what it was, what it is now, and that the rest still holds.',
	source: [
		'S: Psychiatric News 2020: in writing, with a copy in the chart; that a change is written too is our reading',
		'2026-11-29'
	],
	mayAlsoEnd: ['unreachable'],
	dueOn: (situation) => againDue(situation, situation.known.read)
});

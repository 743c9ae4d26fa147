import { ofLeave } from '$lib/catalog/tasks/common/kinds';

export default ofLeave({
	code: 'V3',
	title: 'Choose the day on which the leave becomes a closing',
	why: 'Chosen in advance, it spares everybody an open end: 30, 60 or 90 days are usual.',
	good: 'The day stands in the plan and in the letter to clients.',
	source: [
		'S: Our own reading; N.J.A.C. 13:44G-10.6 treats more than 90 days as closed',
		'2026-11-22'
	],
	asked: { how: 'recommended', by: 'our own reading' },
	from: 'firstTelling',
	days: [0],
	inShortPlans: 'first',
	settled: ({ practice }) => (practice.becomesClosingOn ? 'The day stands in your plan.' : null)
});

import { ofEverybody } from '$lib/catalog/tasks/common/kinds';

export default ofEverybody({
	code: 'P01',
	title: 'Choose the closing day and the day of the last sessions',
	why: 'Every other day counts back from these two.',
	good: 'The last sessions are held at least a week before the practice closes, so that notes, records and goodbyes have time.',
	source: [
		'A: A. Thomas, The National Psychologist 2015: set the end date and work backwards; Blakeslee, New Jersey Psychologist 2022: last client a week before',
		'2026-11-22'
	],
	asked: { how: 'recommended', by: 'A. Thomas and Blakeslee' },
	from: 'closing',
	days: [-180],
	inShortPlans: 'inOrder',
	onLeave: null,
	onLeaving: {
		title: 'Choose the day you leave and the day of the last sessions',
		good: 'The last sessions are held at least a week before you leave, so that notes, hand-offs and goodbyes have time.'
	},
	settled: ({ practice }) =>
		practice.closingOn && practice.lastSessionOn ? 'Both days stand in your plan.' : null
});

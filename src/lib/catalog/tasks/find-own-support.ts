import { ofEverybody } from '$lib/catalog/tasks/common/kinds';

export default ofEverybody({
	code: 'P03',
	title: 'Find support for yourself',
	why: 'Closing is a loss for you too, and you will say goodbye many times.',
	good: 'A consultation group, supervisor or therapist knows, and you have days on which to meet.',
	source: [
		'A: Blakeslee, New Jersey Psychologist 2022; The National Psychologist 2018',
		'2026-11-22'
	],
	asked: { how: 'recommended', by: 'Blakeslee' },
	from: 'closing',
	days: [-180],
	inShortPlans: 'inOrder',
	onLeave: {}
});

import { ofEverybody } from '$lib/catalog/tasks/common/kinds';

export default ofEverybody({
	code: 'P22',
	title: 'Announce it: website, directories, office, voicemail',
	why: 'Former clients and people who look for you must learn where to turn.',
	good: 'The closing day, and where records can be had, how, and until when. No client is named.',
	source: [
		'S: The rules of places, such as 64B4-9.001 in Florida and N.J.A.C. 13:44G-10.6',
		'2026-11-22'
	],
	asked: {
		how: 'inPlaces',
		by: 'Florida, Virginia, New Jersey and the Australian Capital Territory'
	},
	from: 'closing',
	days: [-14],
	inShortPlans: 'inOrder',
	onLeave: {
		title: 'Announce the leave: website, directories, voicemail',
		why: 'People who look for you must learn where to turn meanwhile.',
		good: 'The window of your return and who covers. No client is named.'
	}
});

import { ofEverybody } from '$lib/catalog/tasks/common/kinds';

export default ofEverybody({
	code: 'P23',
	title: 'Tell the licensing board',
	why: 'Your status changes, and the board must know where the records are.',
	good: 'Sent with proof: the day, inactive or retired, your address, and who keeps the records. No client is named.',
	source: [
		'S: MCL 333.16213 (Michigan), N.J.A.C. 13:44G-10.6, OAR 833-075-0070, Maryland boards',
		'2026-11-22'
	],
	asked: { how: 'inPlaces', by: 'Michigan, Maryland, Oregon and social workers in New Jersey' },
	from: 'closing',
	days: [-30],
	inShortPlans: 'inOrder',
	onLeave: null
});

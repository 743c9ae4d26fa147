import { ofEverybody } from '$lib/catalog/tasks/common/kinds';

export default ofEverybody({
	code: 'P37',
	title: 'Destroy records that have reached their day',
	why: 'Kept longer than needed, a record is only a risk.',
	good: 'Looked through once a year: no legal hold, noticed where the place asks for it, and a list of what was destroyed.',
	source: [
		'S: The retention rules of places; Maryland and Michigan ask for notice first',
		'2026-11-22'
	],
	asked: { how: 'inPlaces', by: 'Maryland, Michigan and others' },
	from: 'closing',
	days: 'yearly',
	inShortPlans: 'afterwards',
	onLeave: null
});

import { ofEverybody } from '$lib/catalog/tasks/common/kinds';

export default ofEverybody({
	code: 'P31',
	title: 'Move the records to their custodian',
	why: 'From now on clients ask there.',
	good: 'Both signed the list of what went over, it travelled encrypted or locked, and your own copies are gone as planned.',
	source: ['A: ACA Code of Ethics 2014, B.6.i; rules of places', '2026-11-22'],
	asked: { how: 'inPlaces', by: 'the ACA Code and several places' },
	from: 'closing',
	days: [30],
	inShortPlans: 'afterwards',
	after: 'choose-records-custodian',
	onLeave: null,
	appliesTo: ({ leaves }) => !leaves
});

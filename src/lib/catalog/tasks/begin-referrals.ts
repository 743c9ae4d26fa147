import { ofEverybody } from '$lib/catalog/tasks/common/kinds';
import { nobodyLeft } from '$lib/domain/rules/task';

export default ofEverybody({
	code: 'P20',
	title: 'Begin referrals for clients who need to go on',
	why: 'First appointments take weeks to come by.',
	good: 'Whoever needs care to go on has names, and the first appointments are being booked.',
	source: ['A: ENTtoday 2016: start 60 days before', '2026-11-22'],
	asked: { how: 'recommended', by: 'ENTtoday' },
	from: 'lastSession',
	days: [-60],
	inShortPlans: 'inOrder',
	onLeave: {
		title: 'Arrange care for clients who cannot wait for you',
		why: 'Some need somebody during the whole of your leave.',
		good: 'Each has a named person and a first appointment before you go.'
	},
	settled: ({ load }) =>
		nobodyLeft([load.of('give-referral-details')], 'Nobody is left who waits for referrals.')
});

import { ofEverybody } from '$lib/catalog/tasks/common/kinds';

export default ofEverybody({
	code: 'P08',
	title: 'Build a referral list',
	why: 'Clients can go on only with somebody who has room for them.',
	good: 'Three names or more for each need, asked for openings, fees and insurers, and none of them about to retire.',
	source: ['A: Psychiatric News 2023: at least three options, one of them a local agency; Society for Psychotherapy, The doctor is out', '2026-11-22'],
	asked: { how: 'recommended', by: 'the American Psychiatric Association' },
	from: 'telling',
	days: [0],
	inShortPlans: 'first',
	onLeave: { title: 'Build a list for clients who do not want to wait', why: 'Some will want to go on with somebody else while you are away.', good: 'Three names or more for each need, asked for openings, fees and insurers.' },
	settled: ({ providers }) => {
		const asked = providers.filter(({ checkedOn, retiring }) => checkedOn !== null && !retiring);
		return asked.length < 3
			? null
			: `${asked.length} providers in your directory were asked for openings.`;
	}
});

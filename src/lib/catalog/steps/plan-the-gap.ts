import { forEverybody } from '$lib/catalog/steps/common/kinds';

export default forEverybody({
	code: '2.7',
	stage: 'referrals',
	order: 70,
	title: 'Plan for a wait',
	act: 'Plan for the wait made',
	why: 'Between your last session and the first visit there may be weeks.',
	good: 'They know whom to call in between. For a client at risk the gap is no longer than a week.',
	source: ['S: Our reading of AMHCA and Psychiatric News 2023', '2026-11-22'],
	optional: true,
	dueOn: () => null
});

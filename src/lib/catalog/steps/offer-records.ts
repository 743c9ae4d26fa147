import { whereBrought } from '$lib/catalog/steps/common/kinds';

export default whereBrought({
	code: 'F-1',
	stage: 'transition',
	order: 55,
	title: 'Offer them their records',
	act: 'Records offered',
	why: 'What they have in their own hands does not hang on you or on whoever keeps the records.',
	good: 'They know that they may have a copy, how to ask, and until when they ask you.',
	source: ['B: 45 CFR 164.524; standards F.3', '2026-11-22'],
	optional: true,
	dueOn: () => null
});

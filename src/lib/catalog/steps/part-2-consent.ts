import { afterTelling } from '$lib/domain/path/notice-plan';
import { whereBrought } from '$lib/catalog/steps/common/kinds';

export default whereBrought({
	code: 'C5-10',
	stage: 'transition',
	order: 8,
	title: 'Use the Part 2 consent',
	act: 'Part 2 consent signed',
	why: 'Records of a substance use programme need a consent of their own, and a notice goes with them.',
	good: 'The consent names what, to whom and why, and the notice on passing it on is enclosed.',
	source: ['B: 42 CFR 2.31 and 2.32', '2026-11-22'],
	dueOn: (situation) =>
		afterTelling(situation, { days: 30, share: 1 / 2, why: 'In time for the summary.' })
});

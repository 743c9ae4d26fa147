import { withoutDelay } from '$lib/domain/path/special-days';
import { whereBrought } from '$lib/catalog/steps/common/kinds';

export default whereBrought({
	code: 'C5-9',
	stage: 'notice',
	order: -15,
	title: 'Make the report that is due',
	act: 'Report made',
	why: 'A duty to report outlives the ending, and is yours before anybody takes over.',
	good: 'Made, with its day noted. What was reported stands in your own record.',
	source: ['C: Standards C.5, abuse disclosures still open', '2026-11-22'],
	mayAlsoEnd: [],
	dueOn: (situation) =>
		withoutDelay(situation, 'abuse-report-open', 1, 'Within a day, before any hand-off.')
});

import { day } from '$lib/domain/days/day';
import { withoutDelay } from '$lib/domain/path/special-days';
import type { Step } from '$lib/domain/rules/step';

export default {
	id: 'make-the-report',
	code: 'C5-9',
	stage: 'notice',
	group: null,
	order: -15,
	title: 'Make the report that is due',
	act: 'Report made',
	why: 'A duty to report outlives the ending, and is yours before anybody takes over.',
	good: 'Made, with its day noted. What was reported stands in your own record.',
	source: {
		text: 'Standards C.5, abuse disclosures still open',
		confidence: 'C',
		checkedOn: day('2026-11-22')
	},
	optional: false,
	brought: true,
	waitsForOthers: false,
	mayAlsoEnd: [],
	appliesTo: () => true,
	dueOn: (situation) =>
		withoutDelay(situation, 'abuse-report-open', 1, 'Within a day, before any hand-off.')
} satisfies Step;

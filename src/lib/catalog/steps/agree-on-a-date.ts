import { afterBeginning } from '$lib/domain/path/notice-plan';
import { whereBrought } from '$lib/catalog/steps/common/kinds';

export default whereBrought({
	code: 'C4-4',
	stage: 'notice',
	group: 'wishes',
	order: -9,
	title: 'Agree on the last day together',
	act: 'Last day agreed',
	why: 'An ending that both chose is remembered as part of the work, not as a loss.',
	good: 'The day came out of a conversation about what was reached, and it is in both calendars.',
	source: [
		'B: Standards C.4, goals achieved; Society for Psychotherapy on negotiated endings',
		'2026-11-22'
	],
	dueOn: (situation) =>
		afterBeginning(situation, 14, 'Within two weeks of the first talk about ending.')
});

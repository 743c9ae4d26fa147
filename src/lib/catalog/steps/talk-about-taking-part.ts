import { afterBeginning } from '$lib/domain/path/notice-plan';
import { whereBrought } from '$lib/catalog/steps/common/kinds';

export default whereBrought({
	code: 'C4-30',
	stage: 'notice',
	order: -7.5,
	title: 'Talk about what makes it hard',
	act: 'Talked about what makes it hard',
	why: 'Who comes and takes no part may be afraid, unwell, sent by others, or right about the plan.',
	good: 'You asked without blame, thought of risk and of your own part, and heard what they want.',
	source: ['S: Standards C.4, not taking part; AMHCA: do not end at once', '2026-11-29'],
	mayAlsoEnd: ['declined'],
	dueOn: (situation) => afterBeginning(situation, 7, 'Within a week, at the next session.')
});

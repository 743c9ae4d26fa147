import { afterBeginning } from '$lib/domain/path/notice-plan';
import { whereBrought } from '$lib/catalog/steps/common/kinds';

export default whereBrought({
	code: 'C4-11',
	stage: 'notice',
	order: -1,
	title: 'Ask what keeps them away',
	act: 'Asked what keeps them away',
	why: 'Illness, money, a lost bus line or a crisis look the same from your chair.',
	good: 'You thought of risk first, and offered what could make coming possible.',
	source: ['S: Standards C.4, non-attendance, must watch', '2026-11-22'],
	dueOn: (situation) => afterBeginning(situation, 2, 'With the first attempts to reach them.')
});

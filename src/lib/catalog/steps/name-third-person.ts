import { beforeAnyWord } from '$lib/domain/path/first-hour';
import { whereBrought } from '$lib/catalog/steps/common/kinds';

export default whereBrought({
	code: 'C4-3a',
	stage: 'notice',
	order: -12.5,
	title: 'Name a third person and their address',
	act: 'Third person named',
	why: 'Somebody else receives post and calls, so that nobody learns where you live and nobody has to meet.',
	good: 'A colleague, the practice or your lawyer has said yes, and their address and number stand on every letter in place of yours.',
	source: ['S: Standards C.5, threats; APA 10.10(b)', '2026-11-22'],
	mayAlsoEnd: [],
	dueOn: (situation) => beforeAnyWord(situation, 'Before anything is said or sent.')
});

import { beforeAnyWord } from '$lib/domain/path/first-hour';
import { whereBrought } from '$lib/catalog/steps/common/kinds';

export default whereBrought({
	code: 'C4-2',
	stage: 'notice',
	order: -17,
	title: 'Ask your lawyer and insurer',
	act: 'Lawyer and insurer asked',
	why: 'In an ending for safety or after a boundary was crossed, one sentence too many can do harm.',
	good: 'Both have answered before any letter goes out. If somebody is in danger, safety does not wait.',
	source: ['S: Standards C.4, must watch; APA 10.10(b)', '2026-11-22'],
	mayAlsoEnd: [],
	dueOn: (situation) => beforeAnyWord(situation, 'Before anything is said or sent.')
});

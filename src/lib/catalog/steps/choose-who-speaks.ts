import { beforeAnyWord } from '$lib/domain/path/first-hour';
import { whereBrought } from '$lib/catalog/steps/common/kinds';

export default whereBrought({
	code: 'C4-3',
	stage: 'notice',
	order: -13,
	title: 'Choose who speaks with them',
	act: 'Chosen who speaks',
	why: 'Nobody should have to meet alone where it is not safe, and some clients need somebody neutral beside them.',
	good: 'You know whether it is you, a colleague or a letter, where, and who else is in the building.',
	source: ['S: Standards C.4, boundary and safety', '2026-11-22'],
	mayAlsoEnd: [],
	dueOn: (situation) => beforeAnyWord(situation, 'Before anything is said or sent.')
});

import { againDue } from '$lib/domain/path/tell-again';
import { whereBrought } from '$lib/catalog/steps/common/kinds';

export default whereBrought({
	code: 'C5-19',
	stage: 'notice',
	group: 'told',
	order: 21,
	title: 'Tell them again',
	act: 'Told again, with the day as it is now',
	why: 'They go by a day that no longer holds.',
	good: 'You said which day changed, what it is now, and that you are sorry for the change; then the letter.',
	source: [
		'S: NASW Code of Ethics 1.17(e): tell clients promptly; that a moved day is told again is our reading',
		'2026-11-29'
	],
	mayAlsoEnd: ['unreachable'],
	dueOn: (situation) => againDue(situation, situation.known.told)
});

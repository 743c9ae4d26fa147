import { afterTicking } from '$lib/domain/path/special-days';
import { whereBrought } from '$lib/catalog/steps/common/kinds';

export default whereBrought({
	code: 'C5-11',
	stage: 'notice',
	order: -11,
	title: 'Find a supervisor who takes over',
	act: 'New supervisor found',
	why: 'A supervisee’s clients can only stay if somebody answers for the work from the first day on.',
	good: 'Named before you leave, hours signed, the board told where it asks for it.',
	source: ['B: 21 NCAC 53 .0702', '2026-11-22'],
	mayAlsoEnd: [],
	dueOn: (situation) =>
		afterTicking(situation, 'supervised', 30, 'Within a month, well before you leave.')
});

import { withoutDelay } from '$lib/domain/path/special-days';
import { whereBrought } from '$lib/catalog/steps/common/kinds';

export default whereBrought({
	code: 'C5-12',
	stage: 'notice',
	order: -20,
	title: 'Look after the crisis first',
	act: 'Crisis looked after',
	why: 'No ending in the middle of a crisis: it waits until they are steady again.',
	good: 'They are safe for now, someone is beside them, and you both know the next contact.',
	source: ['S: Standards C.5, in crisis now', '2026-11-22'],
	mayAlsoEnd: [],
	dueOn: (situation) =>
		withoutDelay(
			situation,
			'in-crisis',
			0,
			'On the day the crisis was noted, and each day until it is done.'
		)
});

import { withoutDelay } from '$lib/domain/path/special-days';
import { whereBrought } from '$lib/catalog/steps/common/kinds';

export default whereBrought({
	code: 'C4-23',
	stage: 'referrals',
	order: 5,
	title: 'Name the place and the way there',
	act: 'Place and way there named',
	why: 'In a crisis a list of names is no help: one place, one person, one way to get there.',
	good: 'A named unit has a place, and they know who goes with them.',
	source: ['S: Standards C.4, crisis transfer', '2026-11-22'],
	mayAlsoEnd: ['declined'],
	dueOn: (situation) => withoutDelay(situation, null, 0, 'On the first day: it cannot wait.')
});

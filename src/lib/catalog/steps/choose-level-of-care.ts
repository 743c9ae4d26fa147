import { withoutDelay } from '$lib/domain/path/special-days';
import { whereBrought } from '$lib/catalog/steps/common/kinds';

export default whereBrought({
	code: 'C4-16',
	stage: 'notice',
	order: -19,
	title: 'Choose the level of care',
	act: 'Level of care chosen',
	why: 'What they need now decides everything else: where, how soon, and who brings them.',
	good: 'You noted the level and whom you asked. The need counts, not what is convenient.',
	source: ['S: Standards C.4, crisis transfer', '2026-11-22'],
	mayAlsoEnd: [],
	dueOn: (situation) => withoutDelay(situation, 'in-crisis', 0, 'On the first day: it cannot wait.')
});

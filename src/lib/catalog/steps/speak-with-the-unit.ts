import { withoutDelay } from '$lib/domain/path/special-days';
import { whereBrought } from '$lib/catalog/steps/common/kinds';

export default whereBrought({
	code: 'C4-24',
	stage: 'transition',
	order: 5,
	title: 'Speak with the unit yourself',
	act: 'Spoken with the unit',
	why: 'What they need to know to keep your client safe is said by you, today.',
	good: 'By phone and in writing, only what is needed; the law lets you in an emergency.',
	source: ['S: Standards C.4, crisis transfer; 45 CFR 164.506 and 164.512(j)', '2026-11-22'],
	mayAlsoEnd: ['unreachable'],
	dueOn: (situation) => withoutDelay(situation, null, 0, 'On the first day: it cannot wait.')
});

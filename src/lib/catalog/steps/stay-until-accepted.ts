import { withoutDelay } from '$lib/domain/path/special-days';
import { whereBrought } from '$lib/catalog/steps/common/kinds';

export default whereBrought({
	code: 'C4-25',
	stage: 'transition',
	order: 6,
	title: 'Stay until they are taken in',
	act: 'Taken in',
	why: 'Your care does not end with the referral, but when somebody else has begun.',
	good: 'The unit has said yes, and your client knows it.',
	source: ['S: Standards C.4, crisis transfer', '2026-11-22'],
	waitsForOthers: true,
	mayAlsoEnd: [],
	dueOn: (situation) =>
		withoutDelay(situation, null, 0, 'On the first day: you stay until somebody else has begun.')
});

import { beforeLastSession } from '$lib/domain/path/notice-plan';
import { whereBrought } from '$lib/catalog/steps/common/kinds';

export default whereBrought({
	code: 'C5-13',
	stage: 'transition',
	order: 45,
	title: 'Overlap with the next provider',
	act: 'Overlap kept',
	why: 'At risk, nobody should stand between two chairs: the first visit comes before your last session.',
	good: 'They have been there once while you are still here, and no gap is longer than seven days.',
	source: ['S: Standards C.5, high risk', '2026-11-22'],
	waitsForOthers: true,
	dueOn: (situation) =>
		beforeLastSession(situation, { days: 7, share: 1 / 4, why: 'A week before the last session.' })
});

import { beforeLastSession } from '$lib/domain/path/notice-plan';
import { whereBrought } from '$lib/catalog/steps/common/kinds';

export default whereBrought({
	code: 'C4-29',
	stage: 'transition',
	order: 70,
	title: 'Settle how you begin again',
	act: 'Return settled',
	why: 'The first session back is part of the leave, and so is its slipping.',
	good: 'They know the day of the first session, or whom they will hear from.',
	source: ['S: Standards D.1, letter L03', '2026-11-22'],
	dueOn: (situation) =>
		beforeLastSession(situation, { days: 7, share: 1 / 8, why: 'A week before the last session.' })
});

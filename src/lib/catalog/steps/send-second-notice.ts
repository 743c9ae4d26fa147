import { beforeLastSession } from '$lib/domain/path/notice-plan';
import { whereBrought } from '$lib/catalog/steps/common/kinds';

export default whereBrought({
	code: 'P21',
	stage: 'notice',
	order: 75,
	title: 'Write a second time',
	act: 'Second notice given',
	why: 'A month before the end, whoever has no plan yet gets the news once more, with your help offered.',
	good: 'Warm and without pressure: the last day, the referrals, how to reach you.',
	source: ['A: Psychiatric News 2020: repeat the notice', '2026-11-22'],
	dueOn: (situation) =>
		beforeLastSession(situation, {
			days: 30,
			share: 1 / 3,
			why: 'A month before the last session, or at the last third.',
			short: 'A month before the last session, or at the last third.'
		})
});

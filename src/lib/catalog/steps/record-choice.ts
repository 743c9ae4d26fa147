import { milestones } from '$lib/domain/rules/milestones';
import { afterStep } from '$lib/domain/path/notice-plan';
import { forEverybody } from '$lib/catalog/steps/common/kinds';

export default forEverybody({
	code: '2.6',
	stage: 'referrals',
	group: 'choice',
	order: 50,
	title: 'Note their choice',
	act: 'Choice noted',
	why: 'Accepting and refusing are both good answers, and both are worth a line in the record.',
	good: 'You know whom they chose and when the first visit is, or that they want nobody for now.',
	source: [
		'B: APA Ethics Code 10.10(c); the record of what was offered is the protection',
		'2026-11-22'
	],
	waitsForOthers: true,
	dueOn: (situation) =>
		afterStep(
			situation,
			milestones.referralsOffered,
			14,
			'Two weeks to think it over.',
			situation.lastSessionOn
		)
});

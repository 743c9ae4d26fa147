import { milestones } from '$lib/domain/rules/milestones';
import { afterStep } from '$lib/domain/path/notice-plan';
import { forEverybody } from '$lib/catalog/steps/common/kinds';

export default forEverybody({
	code: '1.4',
	stage: 'notice',
	group: 'letter',
	order: 50,
	title: 'Note that it arrived',
	act: 'Arrival noted',
	why: 'Should anybody ask, you can show that notice was given and when.',
	good: 'Given by hand: the day. By post: that it arrived, or the receipt. Returned mail is kept unopened.',
	source: [
		'A: Psychiatric News 2020: copy of each letter and its receipt in the chart',
		'2026-11-22'
	],
	waitsForOthers: true,
	dueOn: (situation) =>
		afterStep(
			situation,
			situation.ended(milestones.sentAgain) ? milestones.sentAgain : milestones.letter,
			14,
			'Two weeks after the letter left: time enough for the post.'
		)
});

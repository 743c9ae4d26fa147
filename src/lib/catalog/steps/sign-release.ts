import { milestones } from '$lib/domain/rules/milestones';
import { afterStep } from '$lib/domain/path/notice-plan';
import { forEverybody } from '$lib/catalog/steps/common/kinds';

export default forEverybody({
	code: '4.1',
	stage: 'transition',
	group: 'hand-over',
	order: 10,
	title: 'Have the release signed',
	act: 'Release signed',
	why: 'Nothing goes to the next provider without their written yes.',
	good: 'It says what, to whom, what for and until when, and they have a copy.',
	source: ['A: 45 CFR 164.508(c), core elements and statements', '2026-11-22'],
	dueOn: (situation) =>
		afterStep(
			situation,
			milestones.nextProviderChosen,
			7,
			'A week after the next provider was chosen.',
			situation.lastSessionOn
		)
});

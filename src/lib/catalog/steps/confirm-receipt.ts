import { milestones } from '$lib/domain/rules/milestones';
import { afterStep } from '$lib/domain/path/notice-plan';
import { forEverybody } from '$lib/catalog/steps/common/kinds';

export default forEverybody({
	code: '4.4',
	stage: 'transition',
	group: 'receipt',
	order: 40,
	title: 'Ask whether it arrived',
	act: 'Receipt confirmed',
	why: 'A summary that never arrived helps nobody, and may lie somewhere it should not.',
	good: 'The next provider said that it is there.',
	source: ['S: Guides to hand-off; our wording', '2026-11-22'],
	waitsForOthers: true,
	mayAlsoEnd: ['unreachable'],
	dueOn: (situation) =>
		afterStep(situation, milestones.summary, 7, 'A week after the summary was sent.')
});

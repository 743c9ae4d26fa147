import { milestones } from '$lib/domain/rules/milestones';
import { afterStep } from '$lib/domain/path/notice-plan';
import { forEverybody } from '$lib/catalog/steps/common/kinds';

export default forEverybody({
	code: '4.2',
	stage: 'transition',
	group: 'hand-over',
	order: 20,
	title: 'Send the summary',
	act: 'Summary sent',
	why: 'One or two pages spare them from telling it all again.',
	good: 'They read it before it left. It went encrypted or sealed, and holds no more than the release allows.',
	source: ['B: CASW, closing and transfer records; Bernstein and Hartsell', '2026-11-22'],
	mayAlsoEnd: ['declined'],
	dueOn: (situation) =>
		afterStep(
			situation,
			milestones.release,
			7,
			'A week after the release was signed.',
			situation.lastSessionOn
		)
});

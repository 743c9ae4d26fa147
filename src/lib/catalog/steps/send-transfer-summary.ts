import { day } from '$lib/domain/days/day';
import { milestones } from '$lib/domain/rules/milestones';
import { afterStep } from '$lib/domain/path/notice-plan';
import type { Step } from '$lib/domain/rules/step';

export default {
	id: 'send-transfer-summary',
	code: '4.2',
	stage: 'transition',
	group: 'hand-over',
	order: 20,
	title: 'Send the summary',
	act: 'Summary sent',
	why: 'One or two pages spare them from telling it all again.',
	good: 'They read it before it left. It went encrypted or sealed, and holds no more than the release allows.',
	source: {
		text: 'CASW, closing and transfer records; Bernstein and Hartsell',
		confidence: 'B',
		checkedOn: day('2026-11-22')
	},
	optional: false,
	brought: false,
	waitsForOthers: false,
	mayAlsoEnd: ['declined'],
	appliesTo: () => true,
	dueOn: (situation) =>
		afterStep(
			situation,
			milestones.release,
			7,
			'A week after the release was signed.',
			situation.lastSessionOn
		)
} satisfies Step;

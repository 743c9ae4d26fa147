import { day } from '$lib/domain/days/day';
import { beforeLastSession } from '$lib/domain/path/notice-plan';
import type { Step } from '$lib/domain/rules/step';

export default {
	id: 'leave-an-open-offer',
	code: 'C5-7',
	stage: 'closure',
	group: null,
	order: 25,
	title: 'Leave one offer open',
	act: 'Offer left open',
	why: 'A goodbye that is refused today may be wanted next week.',
	good: 'One sentence, with a day until which it stands, and the same in the letter.',
	source: {
		text: 'APA 10.10(c); our reading',
		confidence: 'S',
		checkedOn: day('2026-11-22')
	},
	optional: false,
	brought: true,
	waitsForOthers: false,
	mayAlsoEnd: ['declined', 'unreachable'],
	appliesTo: () => true,
	dueOn: (situation) =>
		beforeLastSession(situation, {
			days: 14,
			share: 1 / 4,
			why: 'Two weeks before the last session.'
		})
} satisfies Step;

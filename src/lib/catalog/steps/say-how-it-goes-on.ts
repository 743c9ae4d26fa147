import { day } from '$lib/domain/days/day';
import { withoutDelay } from '$lib/domain/path/special-days';
import type { Step } from '$lib/domain/rules/step';

export default {
	id: 'say-how-it-goes-on',
	code: 'C4-26',
	stage: 'closure',
	group: null,
	order: 8,
	title: 'Say how it goes on with you',
	act: 'Said how it goes on',
	why: 'A transfer can feel like a punishment. They need to know whether and when they may come back.',
	good: 'You said it in one plain sentence, and wrote it down for them.',
	source: {
		text: 'Standards D.1, letter L16',
		confidence: 'S',
		checkedOn: day('2026-11-22')
	},
	optional: false,
	brought: true,
	waitsForOthers: false,
	mayAlsoEnd: ['declined', 'unreachable'],
	appliesTo: () => true,
	dueOn: (situation) => withoutDelay(situation, null, 0, 'On the first day: they need to know.')
} satisfies Step;

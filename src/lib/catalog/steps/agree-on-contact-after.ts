import { day } from '$lib/domain/days/day';
import { beforeLastSession } from '$lib/domain/path/notice-plan';
import type { Step } from '$lib/domain/rules/step';

export default {
	id: 'agree-on-contact-after',
	code: '3.6',
	stage: 'closure',
	group: 'closing-session',
	order: 50,
	title: 'Agree on contact afterwards',
	act: 'Contact afterwards agreed',
	why: 'Clear rules spare both of you an awkward message later.',
	good: 'You talked about coming back, messages, social media and gifts, in two minutes.',
	source: {
		text: 'Guides to last sessions; our wording',
		confidence: 'S',
		checkedOn: day('2026-11-22')
	},
	optional: false,
	brought: false,
	waitsForOthers: false,
	mayAlsoEnd: ['declined', 'unreachable'],
	appliesTo: () => true,
	dueOn: (situation) =>
		beforeLastSession(situation, { days: 0, share: 0, why: 'On the day of the last session.' })
} satisfies Step;

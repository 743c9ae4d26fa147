import { day } from '$lib/domain/days/day';
import { tellBy } from '$lib/domain/rules/tell-by';
import type { Step } from '$lib/domain/rules/step';

export default {
	id: 'tell-in-session',
	code: '1.2',
	stage: 'notice',
	group: 'told',
	order: 20,
	title: 'Tell them',
	act: 'Told',
	why: 'Hearing it from you, with time to talk, comes before any letter.',
	good: 'You said it early in the session and plainly, and left time for what it stirred.',
	source: {
		text: 'NASW Code of Ethics 1.17(e): tell clients promptly; CRPO Standard 6.4: direct notice is best',
		confidence: 'A',
		checkedOn: day('2026-11-22')
	},
	optional: false,
	brought: false,
	waitsForOthers: false,
	mayAlsoEnd: ['declined', 'unreachable'],
	appliesTo: () => true,
	dueOn: tellBy
} satisfies Step;

/** The talks that come before a day is set. */
import { whereBrought } from './common/kinds';
import { afterBeginning } from '$lib/domain/path/notice-plan';

export default {
	'agree-on-a-date': whereBrought({
		code: 'C4-4',
		group: 'wishes',
		title: 'Agree on the last day together',
		act: 'Last day agreed',
		why: 'An ending that both chose is remembered as part of the work, not as a loss.',
		good: 'The day came out of a conversation about what was reached, and it is in both calendars.',
		source:
			'B: Standards C.4, goals achieved; Society for Psychotherapy on negotiated endings (2026-11-22)',
		dueOn: afterBeginning(14, 'Within two weeks of the first talk about ending.')
	}),
	'review-progress': whereBrought({
		code: 'C4-5',
		title: 'Look at progress together',
		act: 'Progress looked at together',
		why: 'Said early and with something to look at, it is a shared question and no verdict.',
		good: 'You named what did help, and asked what they have missed.',
		source: 'S: Standards C.4, lack of progress; ACA A.11.c (2026-11-22)',
		dueOn: afterBeginning(7, 'Within a week, at the next session.')
	}),
	'talk-about-taking-part': whereBrought({
		code: 'C4-30',
		title: 'Talk about what makes it hard',
		act: 'Talked about what makes it hard',
		why: 'Who comes and takes no part may be afraid, unwell, sent by others, or right about the plan.',
		good: 'You asked without blame, thought of risk and of your own part, and heard what they want.',
		source: 'S: Standards C.4, not taking part; AMHCA: do not end at once (2026-11-29)',
		mayAlsoEnd: ['declined'],
		dueOn: afterBeginning(7, 'Within a week, at the next session.')
	}),
	'try-another-plan': whereBrought({
		code: 'C4-6',
		title: 'Try a changed plan first',
		act: 'Changed plan tried',
		why: 'Many stuck therapies move again when the way, the goal or the rhythm changes.',
		good: 'You agreed what to change and for how long, and looked again on a day you both knew.',
		source: 'B: AMHCA: do not end at once; Standards C.4 (2026-11-22)',
		mayAlsoEnd: ['declined'],
		dueOn: afterBeginning(42, 'Six weeks: time for a changed plan to show something.')
	}),
	'make-terms-clear': whereBrought({
		code: 'C4-8',
		title: 'Make sure the terms were clear',
		act: 'Terms checked',
		why: 'The first of three conditions: what they owe was agreed in words they understood.',
		good: 'You found the agreement with its date, or you went through it with them again.',
		source: 'A: NASW Code of Ethics 1.17(c), first condition (2026-11-22)',
		dueOn: afterBeginning(7, 'Before anything else in this ending.')
	}),
	'rule-out-danger': whereBrought({
		code: 'C4-9',
		title: 'Make sure nobody is in danger',
		act: 'No danger found',
		why: 'The second condition: care never ends over money while somebody may come to harm.',
		good: 'You asked, and would ask again. If there is danger, this ending stops here.',
		source: 'A: NASW Code of Ethics 1.17(c), second condition (2026-11-22)',
		mayAlsoEnd: [],
		dueOn: afterBeginning(7, 'Before anything else in this ending.')
	}),
	'talk-over-consequences': whereBrought({
		code: 'C4-10',
		title: 'Talk over what follows',
		act: 'What follows talked over',
		why: 'The third condition: they know what happens next, and what else is possible.',
		good: 'You spoke about a payment plan, a lower fee and other places before any date was set.',
		source: 'A: NASW Code of Ethics 1.17(c), third condition (2026-11-22)',
		dueOn: afterBeginning(14, 'Within two weeks, before a last day is set.')
	}),
	'acknowledge-their-wish': whereBrought({
		code: 'C4-17',
		title: 'Answer their wish to end',
		act: 'Wish to end answered',
		why: 'They took a step. It deserves a warm answer, without pressure and without silence.',
		good: 'You thanked them, offered one more session, and left the choice with them.',
		source: 'S: Standards C.4, client-initiated ending (2026-11-22)',
		dueOn: afterBeginning(1, 'Within a day.')
	}),
	'ask-for-an-appeal': whereBrought({
		code: 'C4-18',
		title: 'Ask whether an appeal helps',
		act: 'Appeal considered',
		why: 'Some decisions of payers fall when somebody asks for a review in time.',
		good: 'You know the last day for an appeal, and your client decided with you.',
		source: 'S: Standards C.4, payer ends cover (2026-11-22)',
		mayAlsoEnd: ['declined'],
		dueOn: afterBeginning(3, 'Within three days: appeals have short limits.')
	}),
	'screen-what-keeps-them-away': whereBrought({
		code: 'C4-11',
		title: 'Ask what keeps them away',
		act: 'Asked what keeps them away',
		why: 'Illness, money, a lost bus line or a crisis look the same from your chair.',
		good: 'You thought of risk first, and offered what could make coming possible.',
		source: 'S: Standards C.4, non-attendance, must watch (2026-11-22)',
		dueOn: afterBeginning(2, 'With the first attempts to reach them.')
	})
};

/** Of a leave alone. */
import { ofLeave } from './common/kinds';

export default {
	'choose-return-window': ofLeave({
		code: 'V1',
		title: 'Choose the window in which you return',
		why: 'A window can be kept where a single day could not.',
		good: 'A first and a last day, so that clients can decide whether to wait.',
		source: 'S: Standards for planned leave (letter L03): our own reading (2026-11-22)',
		asked: { how: 'recommended', by: 'our own reading' },
		from: 'firstTelling',
		days: [0],
		inShortPlans: 'first',
		settled: ({ practice }) =>
			practice.returnFromOn && practice.returnByOn ? 'The window stands in your plan.' : null
	}),
	'arrange-leave-cover': ofLeave({
		code: 'V2',
		title: 'Arrange who covers for you',
		why: 'Clients need a name for the time you are away.',
		good: 'A colleague has agreed, knows whom to expect, and can be reached; each client has the number.',
		source: 'B: ACA Code of Ethics A.12; APA Ethics Code 3.12 (2026-11-22)',
		asked: { how: 'recommended', by: 'the ACA and APA Codes' },
		from: 'firstTelling',
		days: [0],
		inShortPlans: 'first'
	}),
	'choose-turning-day': ofLeave({
		code: 'V3',
		title: 'Choose the day on which the leave becomes a closing',
		why: 'Chosen in advance, it spares everybody an open end: 30, 60 or 90 days are usual.',
		good: 'The day stands in the plan and in the letter to clients.',
		source:
			'S: Our own reading; N.J.A.C. 13:44G-10.6 treats more than 90 days as closed (2026-11-22)',
		asked: { how: 'recommended', by: 'our own reading' },
		from: 'firstTelling',
		days: [0],
		inShortPlans: 'first',
		settled: ({ practice }) => (practice.becomesClosingOn ? 'The day stands in your plan.' : null)
	}),
	'tell-of-your-return': ofLeave({
		code: 'V4',
		title: 'Tell clients that you are coming back',
		why: 'They have waited, and some have found somebody else: both are fine.',
		good: 'Each hears of the first possible session, and who wants to stay elsewhere has said goodbye.',
		source: 'S: Standards for planned leave: our own reading (2026-11-22)',
		asked: { how: 'recommended', by: 'our own reading' },
		from: 'return',
		days: [-14],
		inShortPlans: 'inOrder'
	}),
	'decide-return-or-closing': ofLeave({
		code: 'V5',
		title: 'Decide: back at work, or closing',
		why: 'From this day on clients should not wait any longer.',
		good: 'You are back, or the plan is changed to a closing and every client hears of it.',
		source: 'S: Our own reading of NASW Code 1.17(e): tell clients promptly (2026-11-22)',
		asked: { how: 'recommended', by: 'our own reading' },
		from: 'turning',
		days: [-7],
		inShortPlans: 'inOrder'
	})
};

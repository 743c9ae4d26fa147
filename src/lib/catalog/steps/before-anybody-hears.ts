/** What comes before anybody hears of the ending. */
import { whereBrought } from './common/kinds';
import { beforeAnyWord, afterTicking, withoutDelay } from '$lib/domain/path/special-days';
import { afterBeginning } from '$lib/domain/path/notice-plan';

export default {
	'steady-first': whereBrought({
		code: 'C5-12',
		title: 'Look after the crisis first',
		act: 'Crisis looked after',
		why: 'No ending in the middle of a crisis: it waits until they are steady again.',
		good: 'They are safe for now, someone is beside them, and you both know the next contact.',
		source: 'S: Standards C.5, in crisis now (2026-11-22)',
		mayAlsoEnd: [],
		dueOn: withoutDelay(
			'in-crisis',
			0,
			'On the day the crisis was noted, and each day until it is done.'
		)
	}),
	'choose-level-of-care': whereBrought({
		code: 'C4-16',
		title: 'Choose the level of care',
		act: 'Level of care chosen',
		why: 'What they need now decides everything else: where, how soon, and who brings them.',
		good: 'You noted the level and whom you asked. The need counts, not what is convenient.',
		source: 'S: Standards C.4, crisis transfer (2026-11-22)',
		mayAlsoEnd: [],
		dueOn: withoutDelay('in-crisis', 0, 'On the first day: it cannot wait.')
	}),
	consult: whereBrought({
		code: 'C4-1',
		title: 'Ask a colleague or supervisor',
		act: 'Consulted',
		why: 'A second view protects your client from a decision made in the heat of the moment, and you too.',
		good: 'You described the situation without the name, and noted the day and whom you asked.',
		source:
			'S: AMHCA, Termination and referral; Psychiatric News 2023; our reading of both (2026-11-22)',
		mayAlsoEnd: [],
		dueOn: beforeAnyWord('Before anything is said or sent.')
	}),
	'ask-lawyer-and-insurer': whereBrought({
		code: 'C4-2',
		title: 'Ask your lawyer and insurer',
		act: 'Lawyer or insurer asked',
		why: 'In an ending for safety or after a boundary was crossed, one sentence too many can do harm.',
		good: 'Both have answered before any letter goes out. If somebody is in danger, safety does not wait.',
		source: 'S: Standards C.4, must watch; APA 10.10(b) (2026-11-22)',
		mayAlsoEnd: [],
		dueOn: beforeAnyWord('Before anything is said or sent.')
	}),
	'read-the-contract': whereBrought({
		code: 'C4-19',
		title: 'Read your contract',
		act: 'Contract read',
		why: 'Notice to the practice and rules on following clients stand there, before you speak with anybody.',
		good: 'You know what you may say, who holds the records, and who signs the letter.',
		source: 'B: Practice Institute on leaving a group practice (2026-11-22)',
		mayAlsoEnd: [],
		dueOn: afterBeginning(3, 'Before you tell anybody.')
	}),
	'make-the-report': whereBrought({
		code: 'C5-9',
		title: 'Make the report that is due',
		act: 'Report made',
		why: 'A duty to report outlives the ending, and is yours before anybody takes over.',
		good: 'Made, with its day noted. What was reported stands in your own record.',
		source: 'C: Standards C.5, abuse disclosures still open (2026-11-22)',
		mayAlsoEnd: [],
		dueOn: withoutDelay('abuse-report-open', 1, 'Within a day, before any hand-off.')
	}),
	'check-the-order': whereBrought({
		code: 'C5-3',
		title: 'Read the order and the release',
		act: 'Order and release read',
		why: 'What a court or an office may learn stands in the order, and nothing more.',
		good: 'You have written instruction, and know to whom the end has to be said.',
		source: 'S: Standards C.5, court-ordered (2026-11-22)',
		mayAlsoEnd: [],
		dueOn: afterTicking('court-ordered', 7, 'Before anybody outside hears of it.')
	}),
	'choose-who-speaks': whereBrought({
		code: 'C4-3',
		title: 'Choose who speaks with them',
		act: 'Chosen who speaks',
		why: 'Nobody should have to meet alone where it is not safe, and some clients need somebody neutral beside them.',
		good: 'You know whether it is you, a colleague or a letter, where, and who else is in the building.',
		source: 'S: Standards C.4, boundary and safety (2026-11-22)',
		mayAlsoEnd: [],
		dueOn: beforeAnyWord('Before anything is said or sent.')
	}),
	'name-third-person': whereBrought({
		code: 'C4-3a',
		title: 'Name a third person and their address',
		act: 'Third person named',
		why: 'Somebody else receives post and calls, so that nobody learns where you live and nobody has to meet.',
		good: 'A colleague, the practice or your lawyer has said yes, and their address and number stand on every letter in place of yours.',
		source: 'S: Standards C.5, threats; APA 10.10(b) (2026-11-22)',
		mayAlsoEnd: [],
		dueOn: beforeAnyWord('Before anything is said or sent.')
	}),
	'check-licence-where-they-are': whereBrought({
		code: 'C5-8',
		title: 'Check your licence where they are',
		act: 'Licence checked',
		why: 'The law of the place where the client sits decides, also for one more session.',
		good: 'You know until when you may see them there, and you look for a provider licensed there.',
		source: 'B: Standards C.5, telehealth (2026-11-22)',
		mayAlsoEnd: [],
		dueOn: afterBeginning(7, 'Before you promise more sessions.')
	}),
	'find-new-supervisor': whereBrought({
		code: 'C5-11',
		title: 'Find a supervisor who takes over',
		act: 'New supervisor found',
		why: 'A supervisee’s clients can only stay if somebody answers for the work from the first day on.',
		good: 'Named before you leave, hours signed, the board told where it asks for it.',
		source: 'B: 21 NCAC 53 .0702 (2026-11-22)',
		mayAlsoEnd: [],
		dueOn: afterTicking('supervised', 30, 'Within a month, so that nobody is without one.')
	}),
	'check-own-reasons': whereBrought({
		code: 'C4-7',
		title: 'Check your own reasons',
		act: 'Own reasons checked',
		why: 'A client is referred for a skill you lack, never for who they are.',
		good: 'You asked yourself and a colleague what part dislike or values may play.',
		source: 'C: ACA 2014, A.11.b (2026-11-22)',
		mayAlsoEnd: [],
		dueOn: afterBeginning(7, 'Before you speak with them.')
	})
};

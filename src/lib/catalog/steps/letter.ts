/** The letter, and the talks and notices that follow it. */
import { forEverybody, whereBrought } from './common/kinds';
import { addDays } from '$lib/domain/days/day';
import {
	afterStep,
	afterTelling,
	beforeLastSession,
	letterAfterAttempts
} from '$lib/domain/path/notice-plan';
import { againDue } from '$lib/domain/path/tell-again';
import { due } from '$lib/domain/rules/due';
import { letterReturnedOn } from '$lib/domain/rules/contacts';
import { milestones } from '$lib/domain/rules/milestones';

export default {
	'give-written-notice': forEverybody({
		code: '1.3',
		group: 'letter',
		title: 'Give the letter',
		act: 'Letter given',
		why: 'On paper it can be read again at home, with the dates and telephone numbers.',
		good: 'Handed over in session where you can; posted only where they agreed to it.',
		source:
			'A: Psychiatric News 2020; AACAP 2020: in writing, by hand or by certified mail, with a copy in the chart (2026-11-22)',
		dueOn: (situation) =>
			situation.reason.clientReachable
				? afterTelling({
						days: 7,
						share: 1 / 8,
						why: situation.reason.byExecutor
							? 'Within a week of telling them.'
							: 'At the session after you tell them.'
					})(situation)
				: letterAfterAttempts(situation)
	}),
	'correct-the-letter': whereBrought({
		code: 'C5-20',
		group: 'letter',
		title: 'Put the letter right',
		act: 'Letter put right',
		why: 'The letter they keep names what has changed since.',
		good: 'A short letter that says what it was, what it is now, and that the rest still holds.',
		source:
			'S: Psychiatric News 2020: in writing, with a copy in the chart; that a change is written too is our reading (2026-11-29)',
		mayAlsoEnd: ['unreachable'],
		dueOn: (situation) => againDue(situation, situation.known.read)
	}),
	'send-it-again': whereBrought({
		code: 'C5-18',
		title: 'Send the letter again',
		act: 'Letter sent again',
		why: 'A letter that came back has told them nothing, so it counts as one attempt.',
		good: 'Another address or another way they agreed to, else certified. The one that came back stays unopened in the file.',
		source:
			'S: Standards C.5, no reply: last known address, returned mail kept unopened (2026-11-22)',
		mayAlsoEnd: ['unreachable'],
		dueOn: (situation) => {
			const returned = letterReturnedOn(situation);
			return (
				returned &&
				due(situation, addDays(returned, 7), returned, 'Within a week of the day it came back.')
			);
		}
	}),
	'keep-proof-of-delivery': forEverybody({
		code: '1.4',
		group: 'letter',
		title: 'Note that it arrived',
		act: 'Arrival noted',
		why: 'Should anybody ask, you can show that notice was given and when.',
		good: 'Given by hand: the day. By post: that it arrived, or the receipt. Returned mail is kept unopened.',
		source:
			'A: Psychiatric News 2020: copy of each letter and its receipt in the chart (2026-11-22)',
		waitsForOthers: true,
		dueOn: (situation) =>
			afterStep(
				situation.ended(milestones.sentAgain) ? milestones.sentAgain : milestones.letter,
				14,
				'Two weeks after the letter left: time enough for the post.'
			)(situation)
	}),
	'talk-over-the-notice': forEverybody({
		code: '1.8',
		group: 'wishes',
		title: 'Talk it over again',
		act: 'Notice talked over',
		why: 'The first reaction is rarely the last one. A second talk shows what was understood.',
		good: 'You know that they understood the dates, and what they wish for the time that is left.',
		source: 'A: C. Suffridge, three tasks of ending: naming them beforehand helps (2026-11-22)',
		dueOn: afterTelling({ days: 14, share: 1 / 6, why: 'A session or two after the news.' })
	}),
	'remind-at-half-time': forEverybody({
		code: '1.7',
		title: 'Remind them at half time',
		act: 'Reminded of the last day',
		why: 'An ending is easily put out of mind, by both of you.',
		good: 'One sentence is enough: how many sessions are left, and on which day the last one is.',
		source: 'S: Second notice, Psychiatric News 2020; half time is our reading (2026-11-22)',
		dueOn: beforeLastSession({
			days: Infinity,
			share: 1 / 2,
			why: 'Half way between the news and the last session.',
			short: 'Half way between the news and the last session.'
		})
	}),
	'send-second-notice': whereBrought({
		code: 'P21',
		title: 'Write a second time',
		act: 'Second notice given',
		why: 'A month before the end, whoever has no plan yet gets the news once more, with your help offered.',
		good: 'Warm and without pressure: the last day, the referrals, how to reach you.',
		source: 'A: Psychiatric News 2020: repeat the notice (2026-11-22)',
		dueOn: beforeLastSession({
			days: 30,
			share: 1 / 3,
			why: 'A month before the last session, or at the last third.',
			short: 'A month before the last session, or at the last third.'
		})
	})
};

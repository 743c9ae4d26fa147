/** Whether they arrived, and what the practice still owes them. */
import { forEverybody, whereBrought } from './common/kinds';
import { nextProvider } from '$lib/domain/closing/hand-off';
import { addDays } from '$lib/domain/days/day';
import { afterStep, beforeLastSession, lastSession, onceEnded } from '$lib/domain/path/notice-plan';
import { due } from '$lib/domain/rules/due';
import type { Situation } from '$lib/domain/rules/ending';
import { milestones } from '$lib/domain/rules/milestones';
import type { Due } from '$lib/domain/rules/step';

export default {
	'confirm-receipt': forEverybody({
		code: '4.4',
		group: 'receipt',
		title: 'Ask whether it arrived',
		act: 'Receipt confirmed',
		why: 'A summary that never arrived helps nobody, and may lie somewhere it should not.',
		good: 'The next provider said that it is there.',
		source: 'S: Guides to hand-off; our wording (2026-11-22)',
		waitsForOthers: true,
		mayAlsoEnd: ['unreachable'],
		dueOn: afterStep(milestones.summary, 7, 'A week after the summary was sent.')
	}),
	'overlap-with-next': whereBrought({
		code: 'C5-13',
		title: 'Overlap with the next provider',
		act: 'Overlap kept',
		why: 'At risk, nobody should stand between two chairs: the first visit comes before your last session.',
		good: 'They have been there once while you are still here, and no gap is longer than seven days.',
		source: 'S: Standards C.5, high risk (2026-11-22)',
		waitsForOthers: true,
		dueOn: beforeLastSession({ days: 7, share: 1 / 4, why: 'A week before the last session.' })
	}),
	'confirm-first-visit': forEverybody({
		code: '4.5',
		title: 'First visit kept?',
		act: 'First visit kept',
		why: 'More clients are lost between two therapists than anywhere else.',
		good: 'They, or the next provider with their release, told you that the first visit took place.',
		source:
			'B: Society for Psychotherapy, Working with transfer clients; our weight on it (2026-11-22)',
		waitsForOthers: true,
		dueOn: (situation) => bookedVisit(situation) ?? usualVisit(situation)
	}),
	'offer-records': whereBrought({
		code: 'F-1',
		title: 'Offer them their records',
		act: 'Records offered',
		why: 'What they have in their own hands does not hang on you or on whoever keeps the records.',
		good: 'They know that they may have a copy, how to ask, and until when they ask you.',
		source: 'B: 45 CFR 164.524; standards F.3 (2026-11-22)',
		optional: true,
		dueOn: () => null
	}),
	'end-follow-up': forEverybody({
		code: '4.6',
		title: 'End the follow-up',
		act: 'Follow-up ended',
		why: 'If you agreed to look in once more, the day it ends should be clear, so that no duty is left open.',
		good: 'You asked one question, whether they got there, and said that this was the last message. It ends sooner where they say so.',
		source:
			'S: Our reading: 14 days, 7 at high risk, 30 at the latest, only where agreed (2026-11-22)',
		appliesTo: ({ case: { client } }) => client.followUpUntilOn !== null,
		dueOn: (situation) => {
			const until = situation.case.client.followUpUntilOn;
			return until && due(situation, until, until, 'On the day until which follow-up was agreed.');
		}
	}),
	'settle-the-return': whereBrought({
		code: 'C4-29',
		title: 'Settle how you begin again',
		act: 'Return settled',
		why: 'The first session back is part of the leave, and so is its slipping.',
		good: 'They know the day of the first session, or whom they will hear from.',
		source: 'S: Standards D.1, letter L03 (2026-11-22)',
		dueOn: beforeLastSession({ days: 7, share: 1 / 8, why: 'A week before the last session.' })
	})
};

/** It follows the day that is booked, and the next one where that was missed. */
function bookedVisit(situation: Situation): Due | null {
	const { bookedFor = null, missedOn = null } = nextProvider(situation.case.referrals) ?? {};
	if (missedOn !== null) {
		const why = 'A week after you heard that the first visit was missed.';
		return due(situation, addDays(missedOn, 7), missedOn, why);
	}
	const after = bookedFor && addDays(bookedFor, 1);
	return after && due(situation, after, after, 'The day after the first visit that is booked.');
}

function usualVisit(situation: Situation): Due | null {
	const last = lastSession(situation);
	if (last === null) return null;
	const [days, why] = situation.case.client.atRisk
		? [0, 'By the last session, since this client is at risk.']
		: [14, 'Two weeks after the last session.'];
	return onceEnded(situation, milestones.nextProviderChosen, addDays(last, days), why);
}

/** Steps whose day or people follow from more than a row can say. */
import { addDays } from '$lib/domain/days/day';
import {
	afterStep,
	afterTelling,
	beforeLastSession,
	lastSession,
	letterAfterAttempts,
	onceEnded
} from '$lib/domain/path/notice-plan';
import { afterTicking, withoutDelay } from '$lib/domain/path/special-days';
import { againDue } from '$lib/domain/path/tell-again';
import type { Due, Situation, Step, StepId } from '$lib/domain/rules';
import { due, letterReturnedOn, milestones, nextProvider, tellBy } from '$lib/domain/rules';

export const rules: Partial<Record<StepId, Partial<Pick<Step, 'appliesTo' | 'dueOn'>>>> = {
	'tell-them-again': { dueOn: (situation) => againDue(situation, situation.known.told) },
	'tell-guardian-or-partner': {
		appliesTo: ({ minor, case: { client } }) => minor || client.format !== 'individual',
		dueOn: (situation) =>
			againDue(situation, Object.values(situation.known.beside)[0] ?? null) ??
			afterTelling({ days: 7, share: 1 / 8, why: 'Within a week of telling the client.' })(
				situation
			)
	},
	'give-written-notice': {
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
	},
	'correct-the-letter': { dueOn: (situation) => againDue(situation, situation.known.read) },
	'send-it-again': {
		dueOn: (situation) => {
			const returned = letterReturnedOn(situation);
			return (
				returned &&
				due(situation, addDays(returned, 7), returned, 'Within a week of the day it came back.')
			);
		}
	},
	'keep-proof-of-delivery': {
		dueOn: (situation) =>
			afterStep(
				situation.ended(milestones.sentAgain) ? milestones.sentAgain : milestones.letter,
				14,
				'Two weeks after the letter left: time enough for the post.'
			)(situation)
	},
	'choose-options': { appliesTo: isStillChoosing },
	'check-openings': { appliesTo: isStillChoosing },
	'remind-at-half-time': {
		dueOn: beforeLastSession({
			days: Infinity,
			share: 1 / 2,
			why: 'Half way between the news and the last session.',
			short: 'Half way between the news and the last session.'
		})
	},
	'arrange-cover': {
		dueOn: (situation) =>
			situation.reason.byExecutor && situation.case.client.atRisk
				? tellBy(situation)
				: afterTelling({ days: 30, share: 1 / 3, why: 'Within a month of telling them.' })(
						situation
					)
	},
	'review-safety-plan': {
		appliesTo: ({ case: { client } }) => client.atRisk,
		dueOn: (situation) =>
			situation.reason.first.includes('review-safety-plan')
				? withoutDelay(null, 0, 'On the first day: it holds until they are taken in.')(situation)
				: safetyPlanBy(situation)
	},
	'invite-to-a-last-session': {
		appliesTo: ({ case: { client } }) =>
			client.frequency === 'monthly' || client.frequency === 'asNeeded'
	},
	'confirm-first-visit': { dueOn: (situation) => bookedVisit(situation) ?? usualVisit(situation) },
	'end-follow-up': {
		appliesTo: ({ case: { client } }) => client.followUpUntilOn !== null,
		dueOn: (situation) => {
			const until = situation.case.client.followUpUntilOn;
			return until && due(situation, until, until, 'On the day until which follow-up was agreed.');
		}
	}
};

/** Neither gone to somebody nor said that they want nobody: until then names are looked for. */
function isStillChoosing({ ended, case: { referrals } }: Situation): boolean {
	return ended(milestones.nextProviderChosen) === null && nextProvider(referrals) === null;
}

/** Once they know, and once they are marked at risk. */
function safetyPlanBy(situation: Situation): Due | null {
	const why = 'Within days of the news, since this client is at risk.';
	const planned = afterTelling({ days: 3, share: 1 / 10, why })(situation);
	const markedOn = situation.case.client.circumstancesSince['at-risk'];
	if (planned === null || !markedOn || planned.on >= markedOn) return planned;
	return afterTicking('at-risk', 3, 'Within days of being marked at risk.')(situation);
}

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

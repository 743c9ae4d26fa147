import { addDays } from '$lib/domain/days/day';
import { milestones } from '$lib/domain/rules/milestones';
import { nextProvider } from '$lib/domain/closing/hand-off';
import { lastSession, onceEnded } from '$lib/domain/path/notice-plan';
import { due } from '$lib/domain/rules/due';
import type { Situation } from '$lib/domain/rules/ending';
import type { Due } from '$lib/domain/rules/step';
import { forEverybody } from '$lib/catalog/steps/common/kinds';

export default forEverybody({
	code: '4.5',
	stage: 'transition',
	order: 50,
	title: 'First visit kept?',
	act: 'First visit kept',
	why: 'More clients are lost between two therapists than anywhere else.',
	good: 'They, or the next provider with their release, told you that the first visit took place.',
	source: [
		'B: Society for Psychotherapy, Working with transfer clients; our weight on it',
		'2026-11-22'
	],
	waitsForOthers: true,
	dueOn: (situation) => bookedVisit(situation) ?? usualVisit(situation)
});

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

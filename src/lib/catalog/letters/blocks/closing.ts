import type { Situation } from '$lib/domain/rules/ending';
import { dates } from './dates';

/** Whether the therapist closes or leaves of their own accord: a colleague's executor writes otherwise. */
export function closes({ reason }: Situation): boolean {
	return reason.practiceEnds && reason.startedBy === 'clinician';
}

/** “I will close my practice on May 4, 2026.” */
export function willClose(situation: Situation): string {
	const what = situation.reason.leaves ? 'leave this practice' : 'close my practice';
	return `I will ${what} on ${closingDay(situation)}.`;
}

/** “I am moving to Boise, Idaho. My practice here closes on May 4, 2026.” */
export function moving(situation: Situation): string {
	const place = situation.practice.newPlace.trim();
	const where = place === '' ? 'away' : `to ${place}`;
	return `I am moving ${where}. My practice here closes on ${closingDay(situation)}.`;
}

/** As a subject: “My practice closes on May 4, 2026”. */
export function closingSubject(situation: Situation): string {
	const what = situation.reason.leaves ? 'I leave this practice' : 'My practice closes';
	return `${what} on ${closingDay(situation)}`;
}

export function closingDay(situation: Situation): string {
	return dates(situation).closing;
}

/** How an invitation to a last session begins. */
export function beforeWeStop({ reason }: Situation): string {
	return reason.temporary ? 'Before I go away for a while' : 'Before we stop';
}

import type { Situation } from '$lib/domain/rules/ending';
import { dates } from './dates';

/** Whether the therapist closes or leaves of their own accord: a colleague's executor writes otherwise. */
export function closes({ reason }: Situation): boolean {
	return reason.practiceEnds && reason.startedBy === 'clinician';
}

/** Whether the day of the closing is past: those not seen any more may hear of it afterwards. */
export function hasClosed({ practice: { closingOn }, today }: Situation): boolean {
	return closingOn !== null && closingOn < today;
}

/** “I will close my practice on May 4, 2026.” */
export function willClose(situation: Situation): string {
	const { leaves } = situation.reason;
	const will = leaves ? 'will leave this practice' : 'will close my practice';
	const did = leaves ? 'left this practice' : 'closed my practice';
	return `I ${hasClosed(situation) ? did : will} on ${closingDay(situation)}.`;
}

/** “I am moving to Boise, Idaho. My practice here closes on May 4, 2026.” */
export function moving(situation: Situation): string {
	const place = situation.practice.newPlace.trim();
	const where = place === '' ? 'away' : `to ${place}`;
	return `I am moving ${where}. My practice here closes on ${closingDay(situation)}.`;
}

/** As a subject: “My practice closes on May 4, 2026”. */
export function closingSubject(situation: Situation): string {
	const { leaves } = situation.reason;
	const will = leaves ? 'I leave this practice' : 'My practice closes';
	const did = leaves ? 'I left this practice' : 'My practice closed';
	return `${hasClosed(situation) ? did : will} on ${closingDay(situation)}`;
}

export const closingDay = (situation: Situation): string => dates(situation).closing;

/** How an invitation to a last session begins. */
export function beforeWeStop({ reason }: Situation): string {
	return reason.temporary ? 'Before I go away for a while' : 'Before we stop';
}

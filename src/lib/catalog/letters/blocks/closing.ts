import type { Situation } from '$lib/domain/rules';
import { dates } from './dates';

const leaves = 'leaving-group-practice';

/** Whether the therapist closes or leaves of their own accord: a colleague's executor writes otherwise. */
export function closes({ reason }: Situation): boolean {
	return reason.practiceEnds && reason.startedBy === 'clinician';
}

/** “I will close my practice on May 4, 2026.” */
export function willClose(situation: Situation): string {
	const what = situation.reason.id === leaves ? 'leave this practice' : 'close my practice';
	return `I will ${what} on ${dates(situation).closing}.`;
}

/** As a subject: “My practice closes on May 4, 2026”. */
export function closingSubject(situation: Situation): string {
	const what = situation.reason.id === leaves ? 'I leave this practice' : 'My practice closes';
	return `${what} on ${dates(situation).closing}`;
}

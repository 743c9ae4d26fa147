/** The words of the client pages for what the records hold. */
import { writeTime, type Region } from '$lib/domain/days/day';
import type { Row } from '$lib/domain/path/caseload';
import type { State } from '$lib/domain/path/path';
import type { Client, Outcome, Way } from '$lib/domain/records';
import { heardAs, heardBy, milestones, type Stage } from '$lib/domain/rules';
import words from './words.json';

type Words = {
	stageTitles: Record<Stage, string>;
	ways: Record<Way, string>;
	outcomes: Record<Outcome['outcome'], string>;
	states: Record<State, string>;
	formats: Record<Client['format'], string>;
	standings: Record<Client['standing'], string>;
};

export const { stageTitles, ways, outcomes, states, formats, standings }: Words = words;

/** How a step ended; of the telling, whether it was somebody else, or a letter. */
export function endedWord(outcome: Outcome): string {
	const how = outcome.step === milestones.told ? heardBy(outcome) : 'told';
	const own = how === 'byLetter' || how === 'byOthers' || how === 'declined';
	return own ? heardAs[how] : outcomes[outcome.outcome];
}

/** How somebody without a path stands in a list. */
export function standingWords({ case: { client }, cells }: Row): string {
	return `${standings[client.standing]}${cells.file.done ? ', file closed' : ''}`;
}

/** “Sundays” and so on, Sunday first. */
export const usualDays: readonly string[] = words.weekdays;

/** “Tuesdays, 2:30 PM”; `null` where there is no usual time. */
export function usualSlot(
	{ usualWeekday, usualTime }: Pick<Client, 'usualWeekday' | 'usualTime'>,
	region: Region
): string | null {
	const weekday = usualWeekday === null ? null : words.weekdays[usualWeekday];
	const time = usualTime && writeTime(usualTime, region);
	return [weekday, time].filter(Boolean).join(', ') || null;
}

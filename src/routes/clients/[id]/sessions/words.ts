/** The words for closure sessions. */
import { titlesCovered } from '$lib/domain/sessions/closure-sessions';
import { shortDay, writeDay, type Day, type Region } from '$lib/domain/days/day';
import type { Topic } from '$lib/domain/rules';
import type { State } from '$lib/domain/path/path';
import { plannedAround } from '$lib/domain/recording';
import type { ClosureSession } from '$lib/domain/records';
import { ways } from '$routes/shared/people/words';
import table from './words.json';

export const standingWords: Record<ClosureSession['standing'], string> = table;

/** A planned session whose day is past waits to be recorded. */
export function stateOf({ standing, plannedOn }: ClosureSession, today: Day): State {
	if (standing !== 'planned') return 'ended';
	if (plannedOn < today) return 'late';
	return plannedOn === today ? 'now' : 'later';
}

/** “Held on June 8, 2026, by video, as agreed.” */
export function coveredWords(
	{ standing, happenedOn, way, covered }: ClosureSession,
	agenda: readonly Topic[],
	region: Region
): string {
	const on = happenedOn ? ` on ${writeDay(happenedOn, region)}` : '';
	const by = way ? `, ${ways[way].toLowerCase()}` : '';
	const start = `${standingWords[standing]}${on}${by}`;
	if (standing !== 'held') return `${start}.`;
	if (covered === null) return `${start}, as agreed.`;
	const named = titlesCovered(covered, agenda);
	return named.length > 0 ? `${start}: ${named.join(' · ')}.` : `${start}.`;
}

/** What becomes of the planned sessions once they are recorded as held on that day; `null`: none is planned. */
export function heldTogetherWords(
	sessions: readonly ClosureSession[],
	on: Day,
	region: Region
): string | null {
	const { upTo, after } = plannedAround(sessions, on);
	const days = (of: readonly ClosureSession[]) =>
		of.map(({ plannedOn }) => shortDay(plannedOn, region)).join(' · ');
	const held = upTo.length > 0 ? `Planned, and held with it: ${days(upTo)}.` : '';
	const it = after.length === 1 ? 'it is' : 'they are';
	const off = `Planned after this day: ${days(after)}. With this ${it} called off; you are asked first.`;
	return [held, after.length > 0 ? off : ''].filter(Boolean).join(' ') || null;
}

/** How many closure sessions are usual, and why (docs/standards.md E.2). */
import { daysBetween, later, type Day } from '$lib/domain/days/day';
import type { Client } from '$lib/domain/records';
import { source, type Source } from '$lib/domain/days/source';
import { milestones, waiver, type Situation, type Topic } from '$lib/domain/rules';
import { usualGap } from './sessions';

/** One topic with what stands beside it on the screen (docs/standards.md E.1). */
export type AgendaItem = Topic & {
	about: string;
	/** Stays where the ending is sudden or for safety, and time is short. */
	brief: boolean;
};

/** The whole agenda, or what is kept of it where the ending cannot wait. */
export function agendaFor(
	{ reason }: Situation,
	agenda: readonly AgendaItem[]
): readonly AgendaItem[] {
	return reason.mayEndAtOnce ? agenda.filter(({ brief }) => brief) : agenda;
}

/** What was covered item by item, by name; empty where it was held as agreed. */
export function titlesCovered(
	covered: readonly string[] | null,
	agenda: readonly Topic[]
): string[] {
	return agenda.filter(({ id }) => covered?.includes(id)).map(({ title }) => title);
}

/** Sessions of theirs are still planned; where none was ever entered, the step alone says so while it is asked for. */
export function arePlanned(here: Situation): boolean {
	const { sessions, client } = here.case;
	if (sessions.length > 0) return sessions.some(({ standing }) => standing === 'planned');
	return client.closureSessions !== 0 && waiver(here, milestones.sessionsPlanned) === null;
}

export type Suggestion = {
	from: number;
	to: number;
	/** The number to begin with: the least that is usual. */
	count: number;
	why: string;
	source: Source;
};

/** Nobody has tested a number: these are the least and the most that practice guides and our reading name. */
const bands = [
	{ below: 8, from: 1, to: 1, after: 'fewer than 8 sessions' },
	{ below: 25, from: 2, to: 3, after: '8 to 24 sessions' },
	{ below: 101, from: 4, to: 6, after: '25 to 100 sessions' },
	{ below: Infinity, from: 8, to: 12, after: 'more than 100 sessions' }
];

const unknownLength = { from: 2, to: 3 };

const guides = source(
	'S: Spayd and Wiley 2014, four sessions at least; thetherapy.co, a fifth of all; the rest is our reading. No study has tested a number (2026-11-22)'
);

/** By the reason where it has a usual number, else by the length of the work. */
export function suggestedSessions(situation: Situation): Suggestion {
	const { reason, case: joined, today } = situation;
	const length = byLength(joined.client, today);
	const own = reason.closureSessions ?? (reason.mayEndAtOnce ? { from: 1, to: 1 } : null);
	if (own === null) return { ...length, count: length.from, source: guides };
	const count = Math.min(Math.max(length.from, own.from), own.to);
	const why = reason.mayEndAtOnce
		? `${numbers(own)}: this ending cannot wait.`
		: `${numbers(own)} with this reason.`;
	return { ...own, count, why, source: reason.closureSessions ? reason.source : guides };
}

/** Estimated from the first session and the usual rhythm; `null` where either is not known. */
export function sessionsSoFar(client: Client, today: Day): number | null {
	const { startedOn, lastSeenOn, frequency } = client;
	const gap = usualGap(client);
	if (startedOn === null || frequency === null || gap === null) return null;
	return Math.floor(daysBetween(startedOn, later(startedOn, lastSeenOn ?? today)) / gap) + 1;
}

function byLength(client: Client, today: Day): Pick<Suggestion, 'from' | 'to' | 'why'> {
	const sessions = sessionsSoFar(client, today);
	if (sessions === null) {
		const why = `${numbers(unknownLength)} where the length of treatment is unknown.`;
		return { ...unknownLength, why };
	}
	const { from, to, after } = bands.find(({ below }) => sessions < below) as (typeof bands)[0];
	const why = `${numbers({ from, to })} after ${after}; there were about ${sessions}.`;
	return { from, to, why };
}

function numbers({ from, to }: { from: number; to: number }): string {
	if (to > 8) return `${from} or more are usual`;
	if (from === to) return from === 1 ? 'One is usual' : `${from} are usual`;
	return `${from} to ${to} are usual`;
}

/** What a letter claims of the past, and every day in it, against the event list. */
import { daysIn } from './by-hand';
import { isTold, newestSheet } from './check-grid';
import type { Says } from './says';

type Claim = { says: RegExp; holds: (says: Says, days: readonly string[]) => boolean };

const held = ({ sessions, seen, over }: Says) =>
	[...sessions.values()]
		.flatMap((each) => (each.standing === 'held' ? (each.happened ?? []) : []))
		.concat(seen ?? [], over ?? []);

/** By hand from the words of the letters. */
const claims: readonly Claim[] = [
	{
		says: /I wrote to you on|I wrote to you before/,
		holds: ({ sheets }, days) => {
			const had = sheets.filter(({ backOn }) => backOn === null).map(({ on }) => on);
			return had.length > 0 && days.slice(0, 1).every((on) => had.includes(on));
		}
	},
	{
		says: /I wrote (to )?[^.]*on /,
		holds: ({ sheets }, days) => days.every((on) => sheets.some((each) => each.on === on))
	},
	{ says: /I tried to call/, holds: ({ calls }, days) => days.every((on) => calls.includes(on)) },
	{
		says: /We have talked about (this|it)|We talked about|We have spoken, and|we talked about this/,
		holds: isTold
	},
	{
		says: /(Our last session was on|We met for the last time on|My last session with .* was on)/,
		holds: (says, days) => held(says).includes(days[0] ?? '')
	},
	{ says: /We last met on/, holds: ({ met }, days) => days[0] === met },
	{
		says: /I said before that I would be away/,
		holds: ({ words }) => words.some(({ tells }) => tells.kind === 'leave')
	},
	{
		says: /We had planned to meet on/,
		holds: ({ sessions }, days) =>
			days.every((on) =>
				[...sessions.values()].some((each) => each.standing === 'missed' && each.on === on)
			)
	},
	{
		says: /A day has changed since we talked/,
		holds: (says) => isTold(says) && !says.words.slice(-1).some(({ tells }) => says.holds(tells))
	}
];

export function claimFaults(text: string, says: Says): string[] {
	const sentences = text.split(/(?<=[.?!])\s+|\n/);
	return claims.flatMap(({ says: words, holds }) =>
		sentences
			.filter((each) => words.test(each))
			.filter((each) => !holds(says, daysIn(each)))
			.map((each) => `“${each}”`)
	);
}

/** Days that are reckoned from the day of the letter: by when to answer, for ten to twelve days, and within a week. */
const reckoned =
	/let me know|hear from you|I do not hear|ends? on|by then|by [A-Z][a-z]+ \d|until [A-Z][a-z]+ \d|Until [A-Z]/;

/** Of the plan as it is now, of what was said before, and of what happened. */
export function dayFaults(text: string, says: Says, today: string): string[] {
	const { plan, own } = says;
	const now = [
		own.last ?? plan.last,
		plan.closing,
		plan.from,
		plan.by,
		today,
		'2027-12-31',
		'2026-01-05',
		'2015-04-09',
		'1984-04-09'
	];
	const before = newestSheet(says)?.tells.days ?? [];
	const happened = [...says.told, ...says.sheets.filter(({ backOn }) => backOn === null)].map(
		({ on }) => on
	);
	const visits = [...says.referred.values()].flatMap(({ visit }) => visit ?? []);
	const known = new Set([
		...now,
		...before,
		...happened,
		...says.calls,
		...held(says),
		...(says.met ? [says.met] : []),
		...visits,
		...[...says.sessions.values()].map(({ on }) => on)
	]);
	return text.split(/(?<=[.?!])\s+|\n/).flatMap((each) =>
		daysIn(each)
			.filter(
				(on) =>
					!known.has(on) &&
					!(keptUntil.test(each) && known.has(yearsBefore(on, 7))) &&
					!(setBy.test(each) && isWeekBefore(on, own.last ?? plan.last)) &&
					!(/I wrote /.test(each) && says.sheets.some((sheet) => sheet.on === on)) &&
					!(reckoned.test(each) && isSoon(today, on))
			)
			.map((on) => `${on} is no day of the list or the plan: “${each}”`)
	);
}

/** Oregon asks seven years of an adult's records. */
const keptUntil = /safe at least until/;
/** A working day about a week before the last session. */
const setBy = /To arrange or change .+, please .+ by |^Please tell me by /;

const yearsBefore = (on: string, years: number): string =>
	`${Number(on.slice(0, 4)) - years}${on.slice(4)}`;

function isWeekBefore(on: string, last: string): boolean {
	const days = (Date.parse(last) - Date.parse(on)) / 86_400_000;
	return days >= 7 && days <= 11;
}

function isSoon(today: string, on: string): boolean {
	const days = (Date.parse(on) - Date.parse(today)) / 86_400_000;
	return days >= 4 && days <= 21;
}

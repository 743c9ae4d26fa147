import { addDays, earlier, later, writeTime, writeWeekday, type Day } from '$lib/domain/days/day';
import { styleOf } from '$lib/catalog/prose/spanish';
import { freeDays, type Situation } from '$lib/domain/rules';
import { sessionOn, sessionsBetween } from '$lib/domain/sessions/sessions';
import { workingDay } from '$lib/domain/days/working-days';

/** A working day ten to twelve days after the letter's own (docs/standards.md D.1, L12); later over long holidays. */
export const answerOn = (situation: Situation): Day => workingDayWithin(situation, 10, 12);

/** A working day a month ahead, to pay what is open before anybody is asked to collect it. */
export const payOn = (situation: Situation): Day => workingDayWithin(situation, 30, 34);

/** A working day about a week ahead. */
export const withinAWeekOn = (situation: Situation): Day => workingDayWithin(situation, 5, 7);

const workingDayWithin = (here: Situation, from: number, to: number): Day =>
	workingDay(addDays(here.today, to), addDays(here.today, from), freeDays(here));

/** `at`: `14:30`; `null`: no time is noted. */
export type Offered = { on: Day; at: string | null };

/** Up to three days for a last session: those that are planned, else their usual day, within ten weeks. */
export function daysToOffer({ case: own, practice, today, lastSessionOn }: Situation): Offered[] {
	const planned = own.sessions
		.filter(({ standing, plannedOn }) => standing === 'planned' && plannedOn > today)
		.map(({ plannedOn: on }) => ({ on, at: sessionOn(own, on, practice)?.at ?? null }));
	const until = earlier(lastSessionOn, addDays(today, 70)) ?? addDays(today, 70);
	const usual =
		until > today
			? sessionsBetween([own], addDays(today, 1), until, practice).map(({ on, at }) => ({ on, at }))
			: [];
	const all = new Map([...usual, ...planned].map((each) => [each.on, each]));
	const first = new Set([...planned, ...usual].map(({ on }) => on));
	return [...first]
		.slice(0, 3)
		.sort()
		.flatMap((on) => all.get(on) ?? []);
}

/** “Wednesday, June 3, 2026, 2:30 PM” */
export function offeredInWords({ on, at }: Offered, here: Situation): string {
	const style = styleOf(here);
	const time = at === null ? '' : `, ${writeTime(at, style)}`;
	return `${writeWeekday(on, style)}${time}`;
}

/** A working day about a week before the last session, for whoever sets or changes a day; `null`: too little time is left to name one. */
export function setADayByOn(situation: Situation): Day | null {
	const { today, lastSessionOn: last } = situation;
	if (last === null) return null;
	const on = workingDay(addDays(last, -7), addDays(last, -11), freeDays(situation));
	return on > today ? on : null;
}

/** The day on which it ends if nobody answers: the planned one, or as long as an answer may take. */
export function endsUnlessAnsweredOn(situation: Situation): Day {
	const answer = answerOn(situation);
	return later(situation.lastSessionOn ?? answer, answer);
}

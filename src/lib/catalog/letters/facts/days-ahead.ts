import { addDays, earlier, later, type Day } from '$lib/domain/days/day';
import type { Situation } from '$lib/domain/rules/ending';
import { sessionsBetween } from '$lib/domain/sessions/sessions';
import { workingDay } from '$lib/domain/days/working-days';

/** A working day ten to twelve days after the letter's own (docs/standards.md D.1, L12); later over long holidays. */
export const answerOn = (situation: Situation): Day => workingDayWithin(situation, 10, 12);

/** A working day about a week ahead. */
export const withinAWeekOn = (situation: Situation): Day => workingDayWithin(situation, 5, 7);

function workingDayWithin({ today, practice, holidays }: Situation, from: number, to: number): Day {
	const free = { daysOff: practice.daysOff, holidays };
	return workingDay(addDays(today, to), addDays(today, from), free);
}

/** Up to three days for a last session: those that are planned, else their usual day, within ten weeks. */
export function daysToOffer({ case: own, practice, today, lastSessionOn }: Situation): Day[] {
	const planned = own.sessions
		.filter(({ standing, plannedOn }) => standing === 'planned' && plannedOn > today)
		.map(({ plannedOn }) => plannedOn);
	const until = earlier(lastSessionOn, addDays(today, 70)) ?? addDays(today, 70);
	const usual =
		until > today
			? sessionsBetween([own], addDays(today, 1), until, practice).map(({ on }) => on)
			: [];
	return [...new Set([...planned, ...usual])].slice(0, 3).sort();
}

/** The day on which it ends if nobody answers: the planned one, or as long as an answer may take. */
export function endsUnlessAnsweredOn(situation: Situation): Day {
	const answer = answerOn(situation);
	return later(situation.lastSessionOn ?? answer, answer);
}

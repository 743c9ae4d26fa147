/** One due day on a working day, with the reason for just this day. */
import { addDays, daysBetween, later, type Day } from '$lib/domain/days/day';
import type { Situation } from './ending';
import type { Due } from './step';
import { findWorkingDay, type FreeDays } from '$lib/domain/days/working-days';

/** Never before its cause, nor before this ending began; where it is the practice's, nor before the client came here. */
export function due(situation: Situation, on: Day, cause: Day, why: string): Due {
	return onWorkingDay(situation, on, notBefore(situation, cause), why);
}

function notBefore({ begunOn, case: { client } }: Situation, cause: Day): Day {
	const since = later(cause, begunOn);
	return client.endingBegunOn === null ? later(since, client.cameOn ?? since) : since;
}

type Here = Pick<Situation, 'practice' | 'holidays'>;

export const freeDays = ({ practice: { daysOff }, holidays }: Here): FreeDays => ({
	daysOff,
	holidays
});

/** What is in the way is named: the sentence and the day agree. */
export function onWorkingDay(here: Here, on: Day, notBefore: Day, why: string): Due {
	const found = findWorkingDay(on, notBefore, freeDays(here));
	if (found.past === null) return { on: found.on, why };
	const moved = found.on < on ? 'Earlier' : 'Later';
	return { on: found.on, why: `${why} ${moved}, to leave ${found.past} free.` };
}

/** What cannot wait has no day off: it is due on that very day, or so many days after it. */
export function atOnce(situation: Situation, since: Day, days: number, why: string): Due {
	return { on: addDays(notBefore(situation, since), days), why };
}

/** Days from then to the last session; 0 where none is set, or none are left. */
export function daysLeft({ lastSessionOn }: Situation, told: Day): number {
	return lastSessionOn === null ? 0 : Math.max(0, daysBetween(told, lastSessionOn));
}

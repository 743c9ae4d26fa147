/** One due day on a working day, with the reason for just this day. */
import { daysBetween, later, type Day } from '$lib/domain/days/day';
import type { Situation } from './ending';
import type { Due } from './step';
import { findWorkingDay } from '$lib/domain/days/working-days';

/** Never before its cause, nor before this ending began. */
export function due(situation: Situation, on: Day, cause: Day, why: string): Due {
	return onWorkingDay(situation, on, later(cause, situation.begunOn), why);
}

/** A holiday is named only where it moved the day. */
export function onWorkingDay(situation: Situation, on: Day, notBefore: Day, why: string): Due {
	const { holidays, practice } = situation;
	const found = findWorkingDay(on, notBefore, { daysOff: practice.daysOff, holidays });
	if (found.past === null) return { on: found.on, why };
	const moved = found.on < on ? 'Earlier' : 'Later';
	return { on: found.on, why: `${why} ${moved}, to leave ${found.past} free.` };
}

/** Days from then to the last session; 0 where none is set, or none are left. */
export function daysLeft({ lastSessionOn }: Situation, told: Day): number {
	return lastSessionOn === null ? 0 : Math.max(0, daysBetween(told, lastSessionOn));
}

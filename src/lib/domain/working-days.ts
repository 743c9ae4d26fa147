import { addDays, isWeekend, later, type Day } from './day';

/** The day itself or the nearest working day before it; never before `notBefore`: then the next one after. */
export function workingDay(on: Day, notBefore: Day, daysOff: readonly Day[]): Day {
	const free = (day: Day) => isWeekend(day) || daysOff.includes(day);
	for (let day = later(on, notBefore); day >= notBefore; day = addDays(day, -1)) {
		if (!free(day)) return day;
	}
	let day = notBefore;
	while (free(day)) day = addDays(day, 1);
	return day;
}

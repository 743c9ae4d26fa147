import { weekday, writeDay, type Day, type Region } from '$lib/domain/day';
import type { Need } from '$lib/domain/telling';

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** “Monday, November 23, 2026”. */
export function writeWeekday(on: Day, region: Region): string {
	return `${weekdays[weekday(on)]}, ${writeDay(on, region)}`;
}

export const needs: Record<Need, string | null> = {
	atRisk: null,
	longTerm: 'seen for two years or more',
	together: 'with others of their group or home',
	usual: null
};

import type { Prose } from '$lib/domain/letters/letter';
import type { Situation } from '$lib/domain/rules/ending';
import { dates } from './dates';
import { isOver } from './news';
import { reach } from './reaching-me';

/** The offer of closure sessions: what for, how to set a day and by when, and that it is free to decline. */
export function lastSessions(situation: Situation): Prose[] {
	if (isOver(situation)) return [];
	return [
		{ kind: 'heading', text: 'Our last sessions' },
		`I would like us to have time to say goodbye well: to look back, to keep what has helped, and to plan what comes next. How many sessions you want is up to you. It is also fine to stop sooner. ${toSetADay(situation)}`
	];
}

export function toSetADay(situation: Situation): string {
	return `To set or change a day, please ${reach(situation.practice)} by ${dates(situation).last}.`;
}

/** The words for clients of a list. */
import type { Standing } from '$lib/domain/records';
import { optionsOf } from '$routes/shared/options';

export const standingWords: Record<Standing, string> = {
	current: 'Current',
	former: 'Former',
	waiting: 'Waiting'
};

export const standingOptions = optionsOf(standingWords);

/** “1 person”, “41 people”. */
export const people = (count: number): string => (count === 1 ? '1 person' : `${count} people`);

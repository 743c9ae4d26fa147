/** The words for clients of a list. */
import type { Standing } from '$lib/domain/records';

export const standingWords: Record<Standing, string> = {
	current: 'Current',
	former: 'Former',
	waiting: 'Waiting'
};

export const standingOptions = Object.entries(standingWords).map(([value, label]) => ({
	value: value as Standing,
	label
}));

/** “1 person”, “41 people”. */
export const people = (count: number): string => (count === 1 ? '1 person' : `${count} people`);

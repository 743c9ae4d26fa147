/** The three lists of open ends, as they are headed. */
import type { OpenEnds } from '$lib/domain/closing/open-ends';
import words from './words.json';

export type List = { id: keyof OpenEnds; title: string; about: string; none: string };

export const lists = words as readonly List[];

/** “in 12 days”, “today”, “5 days ago”. */
export function daysWords(daysLeft: number): string {
	if (daysLeft === 0) return 'today';
	const days = Math.abs(daysLeft) === 1 ? '1 day' : `${Math.abs(daysLeft)} days`;
	return daysLeft > 0 ? `in ${days}` : `${days} ago`;
}

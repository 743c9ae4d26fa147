/** The three lists of open ends, as they are headed. */
import type { OpenEnds } from '$lib/domain/closing/open-ends';

type List = { id: keyof OpenEnds; title: string; about: string; none: string };

export const lists: readonly List[] = [
	{
		id: 'notPlaced',
		title: 'Not placed',
		about: 'They want to go on, and no next provider is chosen.',
		none: 'Everybody who wants to go on has a next provider.'
	},
	{
		id: 'noFirstVisit',
		title: 'No first visit',
		about: 'A next provider is chosen; that they went there is not known yet.',
		none: 'Everybody who has a next provider has been there.'
	},
	{
		id: 'noRelease',
		title: 'No release',
		about: 'A next provider is chosen, and nothing may be passed on yet.',
		none: 'Every summary has a release.'
	}
];

/** “in 12 days”, “today”, “5 days ago”. */
export function daysWords(daysLeft: number): string {
	if (daysLeft === 0) return 'today';
	const days = Math.abs(daysLeft) === 1 ? '1 day' : `${Math.abs(daysLeft)} days`;
	return daysLeft > 0 ? `in ${days}` : `${days} ago`;
}

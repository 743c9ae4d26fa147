/** How a provider and a referral stand, in words with a shape beside them. */
import { daysBetween, type Day } from '$lib/domain/days/day';
import type { Referral } from '$lib/domain/records';
import { isFresh, standingOf, type Listed, type ReferralStanding } from '$lib/domain/referrals';
import table from './words.json';

/** A word with its shape, as `Status` shows it. */
export type Mark = { word: string; state: 'ended' | 'late' | 'soon' | 'later' | 'none' };

/** What to know before one sends somebody there; the worst first. */
export function marks({ provider, free }: Listed, today: Day): Mark[] {
	const { checkedOn, retiring } = provider;
	const found: Mark[] = [];
	if (retiring) found.push({ word: 'About to retire', state: 'late' });
	if (free === 0) found.push({ word: 'No openings now', state: 'late' });
	if (checkedOn === null) found.push({ word: 'Not checked for openings yet', state: 'soon' });
	else if (!isFresh(provider, today)) {
		const ago = daysBetween(checkedOn, today);
		found.push({ word: `Checked ${ago} days ago: ask again`, state: 'soon' });
	}
	return found;
}

/** “2 of 3 openings left · 4 of yours were sent there”. */
export function roomWords({ provider: { openings }, free, sent }: Listed): string {
	const room = openings === null ? 'Openings not known' : openingsWords(openings, free ?? openings);
	return `${room} · ${sent === 0 ? 'none' : sent} of yours sent there`;
}

function openingsWords(openings: number, free: number): string {
	if (openings === 0) return 'No openings';
	const all = openings === 1 ? '1 opening' : `${openings} openings`;
	return free === openings ? all : `${free} of ${all} left`;
}

const standingTitles: Record<ReferralStanding, string> = table.standingTitles;

const standingStates = table.standingStates as Record<ReferralStanding, Mark['state']>;

export function standingMark(referral: Referral): Mark {
	const standing = standingOf(referral);
	const by = referral.answer === 'declinedByProvider' ? 'Was full' : 'The client said no';
	const word = standing === 'declined' ? by : standingTitles[standing];
	return { word, state: standingStates[standing] };
}

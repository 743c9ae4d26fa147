/** The words for providers and referrals, wherever they stand. */
import { daysBetween, shortDay, type Day, type Region } from '$lib/domain/days/day';
import type { Client, Provider, Referral } from '$lib/domain/records';
import { isFresh, standingOf, type Listed, type ReferralStanding } from '$lib/domain/referrals';
import { facts } from '$routes/shared/case/facts.svelte';
import table from './words.json';

/** As it stands on the screen; its id where the catalog no longer has it. */
export function placeTitle(id: string): string {
	return facts.places.find((each) => each.id === id)?.title ?? id;
}

export const formatTitles: Record<Provider['formats'][number], string> = table.formatTitles;

export const needTitles: Record<NonNullable<Client['need']>, string> = table.needTitles;

export const needs: readonly { value: Client['need']; label: string }[] = [
	...(['none', 'optional', 'continuing', 'urgent'] as const).map((value) => ({
		value,
		label: needTitles[value]
	})),
	{ value: null, label: 'Not asked yet' }
];

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
export function roomWords({ provider, free, sent }: Listed): string {
	const { openings } = provider;
	const room = openings === null ? 'Openings not known' : openingsWords(openings, free ?? openings);
	if (sent === 0) return `${room} · none of yours sent there`;
	return `${room} · ${sent} of yours sent there`;
}

function openingsWords(openings: number, free: number): string {
	if (openings === 0) return 'No openings';
	const all = openings === 1 ? '1 opening' : `${openings} openings`;
	return free === openings ? all : `${free} of ${all} left`;
}

/** Phone, e-mail and website in one line. */
export function reachWords({ phone, email, website }: Provider): string {
	return [phone, email, website].filter(Boolean).join(' · ');
}

const standingTitles: Record<ReferralStanding, string> = table.standingTitles;

const standingStates = table.standingStates as Record<ReferralStanding, Mark['state']>;

export function standingMark(referral: Referral): Mark {
	const standing = standingOf(referral);
	const by = referral.answer === 'declinedByProvider' ? 'Had no place' : 'The client said no';
	const word = standing === 'declined' ? by : standingTitles[standing];
	return { word, state: standingStates[standing] };
}

/** Each thing that happened, with its day, in the order it happens. */
export function historyWords(referral: Referral, region: Region): string {
	const { suggestedOn, offeredOn, answer, answeredOn, bookedFor, missedOn, visitKeptOn } = referral;
	const days: [string, Day | null][] = [
		['suggested', suggestedOn],
		['offered', offeredOn],
		[answerWords[answer ?? 'accepted'], answeredOn],
		['first visit booked for', bookedFor],
		['missed, noted', missedOn],
		['kept', visitKeptOn]
	];
	return days.flatMap(([word, on]) => (on ? [`${word} ${shortDay(on, region)}`] : [])).join(' · ');
}

const answerWords: Record<NonNullable<Referral['answer']>, string> = table.answerWords;

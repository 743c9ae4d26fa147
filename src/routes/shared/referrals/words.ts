/** The words for providers and referrals, wherever they stand. */
import { shortDay, type Day, type Region } from '$lib/domain/days/day';
import type { Client, Provider, Referral } from '$lib/domain/records';
import { facts } from '$routes/shared/case/facts.svelte';
import { optionsOf } from '$routes/shared/options';
import table from './words.json';

/** As it stands on the screen; its id where the catalog no longer has it. */
export function placeTitle(id: string): string {
	return facts.places.find((each) => each.id === id)?.title ?? id;
}

export const formatTitles: Record<Provider['formats'][number], string> = table.formatTitles;

export const needTitles: Record<NonNullable<Client['need']>, string> = table.needTitles;

export const needs: readonly { value: Client['need']; label: string }[] = [
	...optionsOf(needTitles),
	{ value: null, label: 'Not asked yet' }
];

/** Phone, e-mail and website in one line. */
export function reachWords({ phone, email, website }: Provider): string {
	return [phone, email, website].filter(Boolean).join(' · ');
}

/** Each thing that happened, with its day, in the order it happens. */
export function historyWords(referral: Referral, region: Region): string {
	const { suggestedOn, offeredOn, answer, answeredOn, bookedFor, missedOn, visitKeptOn } = referral;
	const days: [string, Day | null][] = [
		['suggested', suggestedOn],
		['offered', offeredOn],
		[answerWords[answer ?? 'accepted'], answeredOn],
		['first visit booked for', bookedFor],
		['missed, as of', missedOn],
		['kept', visitKeptOn]
	];
	return days.flatMap(([word, on]) => (on ? [`${word} ${shortDay(on, region)}`] : [])).join(' · ');
}

const answerWords: Record<NonNullable<Referral['answer']>, string> = table.answerWords;

/** To whom a client goes next, and what went to somebody else. */
import type { Day } from '$lib/domain/days/day';
import type { Case, Outcome, Referral, SentLetter } from '$lib/domain/records';
import { milestones as at } from '$lib/domain/rules/milestones';

export type ReferralStanding =
	| 'suggested'
	| 'offered'
	| 'accepted'
	| 'waitListed'
	| 'declined'
	| 'booked'
	| 'missed'
	| 'firstVisitKept';

export function standingOf(referral: Referral): ReferralStanding {
	const { answer, offeredOn, bookedFor, missedOn, visitKeptOn } = referral;
	if (visitKeptOn) return 'firstVisitKept';
	if (isDeclined(referral)) return 'declined';
	if (bookedFor) return missedOn ? 'missed' : 'booked';
	if (answer === 'accepted' || answer === 'waitListed') return answer;
	return offeredOn ? 'offered' : 'suggested';
}

/** The client or the provider said no. */
export function isDeclined({ answer }: Referral): boolean {
	return answer === 'declinedByClient' || answer === 'declinedByProvider';
}

/** The provider the client goes to: a place is taken there, or even the first visit kept. */
export function isSettled(referral: Referral): boolean {
	return ['accepted', 'booked', 'missed', 'firstVisitKept'].includes(standingOf(referral));
}

/** Where the first visit was kept, else where a place was taken last; `null`: nowhere. */
export function nextProvider(referrals: readonly Referral[]): Referral | null {
	const settled = referrals.filter(isSettled);
	return settled.find((each) => standingOf(each) === 'firstVisitKept') ?? settled.at(-1) ?? null;
}

/** Where no letter says more, the words are all there is: titles and initials stand for nobody. */
const titles = ['dr', 'mr', 'ms', 'mrs', 'prof', 'phd', 'psyd', 'md', 'the'];

function wordsOf(name: string): string[] {
	const all = name
		.toLocaleLowerCase()
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.match(/[\p{L}\p{N}]{2,}/gu);
	return (all ?? []).filter((word) => !titles.includes(word));
}

/** “Dr. Fournier” and “Fournier, Amélie” are one; of two other first names they are not. */
export function isSameName(a: string, b: string): boolean {
	const [few = [], many = []] = [wordsOf(a), wordsOf(b)].sort((x, y) => x.length - y.length);
	return few.length > 0 && few.every((word) => many.includes(word));
}

type Goes = Pick<Case, 'referrals' | 'letters' | 'outcomes'>;

/** Whom somebody is said to have seen, or a summary to have gone to, is not the next provider; nobody said whom: it is. */
export function isElsewhere({ referrals }: Pick<Case, 'referrals'>, who: string | null): boolean {
	const next = nextProvider(referrals);
	return next !== null && who !== null && !isSameName(who, next.providerName);
}

/** Whether a summary that is recorded as sent went to somebody who is not the next provider. */
export function isSentElsewhere({ step, outcome, who }: Outcome, own: Goes): boolean {
	return step === at.summary && outcome === 'done' && isElsewhere(own, who);
}

/** The same of the letter itself; of the practice's own list nobody is a next provider, but by name. */
export function isLetterElsewhere(letter: SentLetter, own: Goes): boolean {
	const next = nextProvider(own.referrals);
	if (next === null || letter.providerId === next.providerId) return false;
	return !isSameName(receiverOf(letter), next.providerName);
}

export const isSummary = ({ letter }: Pick<SentLetter, 'letter'>): boolean =>
	letter === 'transfer-summary';

export function receiverOf({ frozen }: Pick<SentLetter, 'frozen'>): string {
	return (JSON.parse(frozen) as { to?: string[] }).to?.[0] ?? '';
}

export type Went = { to: string; on: Day };

/** Each that went to somebody else, whether or not one went to the next provider; of one name and day once. */
export function summariesElsewhere(own: Goes): Went[] {
	const said = own.outcomes
		.filter((each) => isSentElsewhere(each, own))
		.map(({ who, happenedOn: on }) => ({ to: who ?? '', on }));
	const sent = own.letters
		.filter((each) => isSummary(each) && stands(each) && isLetterElsewhere(each, own))
		.map((each) => ({ to: receiverOf(each), on: each.happenedOn }));
	const isNew = (each: Went) =>
		!said.some(({ to, on }) => on === each.on && isSameName(to, each.to));
	return [...said, ...sent.filter(isNew)];
}

/** Neither in error nor come back. */
export function stands({ recordedInError, returnedOn }: SentLetter): boolean {
	return recordedInError === null && returnedOn === null;
}

/** Whether a release let something pass on the day it did, whatever is revoked or entered since. */
import type { Day } from '$lib/domain/days/day';
import type { Case, Outcome, Release, SentLetter } from '$lib/domain/records';
import { isSummary, receiverOf } from '$lib/domain/rules';
import { isFor, plain } from './release';

const words = 'with their release of';

/** As it is kept what a step stands on. */
export const withRelease = (signedOn: string): string => `${words} ${signedOn}`;

/** A release that stands on the record is named by it. */
export const namesRelease = ({ outcome, because }: Pick<Outcome, 'outcome' | 'because'>): boolean =>
	outcome === 'done' && (because?.startsWith(words) ?? false);

export function ranOn({ signedOn, revokedOn, expiresOn }: Release, on: Day): boolean {
	if (signedOn === null || signedOn > on) return false;
	return (revokedOn === null || revokedOn > on) && (expiresOn === null || expiresOn >= on);
}

type Told = Pick<Outcome, 'outcome' | 'because' | 'who' | 'happenedOn'>;

/** To whom it went as with a release, of whom the record has none that was in force that day; `null`: one was, or none is named. */
export function toldWithout({ releases }: Pick<Case, 'releases'>, told: Told): string | null {
	const { who, happenedOn } = told;
	if (!namesRelease(told) || who === null) return null;
	const own = releases.filter(({ to }) => plain(to) === plain(who));
	return own.some((each) => ranOn(each, happenedOn)) ? null : who;
}

type Sent = Pick<SentLetter, 'letter' | 'frozen' | 'providerId' | 'happenedOn'>;

/** The same of a summary as a letter; of whom no release was recorded, it rests on something else. */
export function sentWithout({ releases }: Pick<Case, 'releases'>, sent: Sent): string | null {
	if (!isSummary(sent)) return null;
	const to = receiverOf(sent);
	const own = releases.filter((each) => isFor(each, { name: to, providerId: sent.providerId }));
	return own.length === 0 || own.some((each) => ranOn(each, sent.happenedOn)) ? null : to;
}

export const noneInForce = 'no release in force on that day';

/** What the therapist may have recorded about one client's referrals. */
import type { Change, Referral } from '$lib/domain/records';
import * as record from '$lib/domain/recording';
import type { Moment } from './events';

/** `null` where one of these stands in no directory. */
export function suggested(moment: Moment, names: readonly string[]): Change | null {
	const found = moment.providers.filter(({ name }) => names.includes(name));
	return found.length === names.length ? record.referralsSuggested(moment, found, moment.on) : null;
}

/** All that were suggested. */
export const offered = (moment: Moment) =>
	record.referralsOffered(
		moment,
		moment.referrals.map((referral) => ({ referral, provider: providerOf(moment, referral) })),
		moment.on
	);

export const answered = (
	moment: Moment,
	name: string,
	kind: Exclude<record.ReferralEvent['kind'], 'booked'>
) => moved(moment, name, { kind, on: moment.on });

/** The first visit is so many days from today. */
export const visitBooked = (moment: Moment, name: string, fromToday: number) =>
	moved(moment, name, { kind: 'booked', on: moment.day(fromToday), today: moment.on });

/** After a missed visit; nobody answers. */
export const calledOnceMore = (moment: Moment) =>
	record.calledOnceMore(moment, 'noAnswer', moment.on);

export const gaveUpOnVisit = (moment: Moment) =>
	record.noFirstVisit(moment, { calls: 1, offeredAgain: false }, moment.on);

function moved(moment: Moment, name: string, event: record.ReferralEvent): Change | null {
	const referral = moment.referrals.find(({ providerName }) => providerName === name);
	return referral
		? record.referralMoved(moment, referral, providerOf(moment, referral), event)
		: null;
}

const providerOf = ({ providers }: Moment, { providerId }: Referral) =>
	providers.find(({ id }) => id === providerId) ?? null;

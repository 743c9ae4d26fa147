/** What the therapist may have recorded about one client's referrals. */
import type { Change, Provider, Referral } from '$lib/domain/records';
import * as record from '$lib/domain/recording';
import { step, type CaseEvent, type Moment } from './events';

type Named = { referral: Referral; provider: Provider | null };

/** Three names suggested, and given two days later together with the crisis numbers. */
export const namesGiven = (daysAgo: number, names: readonly string[]): CaseEvent[] => [
	suggested(daysAgo + 2, names),
	{
		daysAgo,
		change: (moment) =>
			record.referralsOffered(moment, moment.referrals.map(named(moment)), moment.on)
	},
	step(daysAgo, 'give-crisis-resources', { outcome: 'done', because: 'Handed over with the names' })
];

export const suggested = (daysAgo: number, names: readonly string[]): CaseEvent => ({
	daysAgo,
	change: (moment) => {
		const found = moment.providers.filter(({ name }) => names.includes(name));
		return found.length === names.length
			? record.referralsSuggested(moment, found, moment.on)
			: null;
	}
});

export function answered(
	daysAgo: number,
	name: string,
	kind: Exclude<record.ReferralEvent['kind'], 'booked'>
): CaseEvent {
	return { daysAgo, change: (moment) => moved(moment, name, { kind, on: moment.on }) };
}

/** The first visit is so many days from today. */
export const visitBooked = (daysAgo: number, name: string, fromToday: number): CaseEvent => ({
	daysAgo,
	change: (moment) => {
		const on = moment.day(fromToday);
		return moved(moment, name, { kind: 'booked', on, today: moment.on });
	}
});

/** One more call, which nobody answers, and two days later the end of waiting. */
export const gaveUpOnVisit = (daysAgo: number): CaseEvent[] => [
	{
		daysAgo: daysAgo + 2,
		change: ({ client, on, newId, region }) =>
			record.calledOnceMore(client, 'noAnswer', on, newId(), region)
	},
	{
		daysAgo,
		change: (moment) =>
			record.noFirstVisit(moment, { calls: 1, offeredAgain: false }, moment.on, moment.region)
	}
];

function moved(moment: Moment, name: string, event: record.ReferralEvent): Change | null {
	const referral = moment.referrals.find(({ providerName }) => providerName === name);
	return referral
		? record.referralMoved(moment, referral, named(moment)(referral).provider, event)
		: null;
}

function named({ providers }: Moment): (referral: Referral) => Named {
	return (referral) => ({
		referral,
		provider: providers.find(({ id }) => id === referral.providerId) ?? null
	});
}

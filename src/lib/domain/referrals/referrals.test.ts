import { describe, expect, it } from 'vitest';
import { newReferral } from '$lib/domain/records/blank';
import { addDays } from '$lib/domain/days/day';
import type { Referral } from '$lib/domain/records';
import { gapDays, isFresh, listed, standingOf } from './referrals';
import { provider, today } from '$tests/support/domain/cases';

const last = addDays(today, 60);

function referral(changed: Partial<Referral> = {}): Referral {
	const known = { clientId: 'zoe', providerId: 'river', suggestedOn: today };
	return { id: 'one', ...newReferral({ ...known, ...changed }) };
}

const accepted = { offeredOn: today, answer: 'accepted', answeredOn: today } as const;

it.each<[string, Partial<Referral>]>([
	['suggested', {}],
	['offered', { offeredOn: today }],
	['accepted', accepted],
	['waitListed', { offeredOn: today, answer: 'waitListed', answeredOn: today }],
	['declined', { offeredOn: today, answer: 'declinedByClient', answeredOn: today }],
	['declined', { ...accepted, answer: 'declinedByProvider', bookedFor: last }],
	['booked', { ...accepted, bookedFor: last }],
	['missed', { ...accepted, bookedFor: today, missedOn: today }],
	['firstVisitKept', { ...accepted, bookedFor: today, visitKeptOn: today }]
])('stands as %s', (standing, fields) => {
	expect(standingOf(referral(fields))).toBe(standing);
});

describe('what referrals take of a provider', () => {
	const river = provider({ openings: 3, checkedOn: today });
	const of = (...all: Partial<Referral>[]) =>
		listed(
			[river],
			all.map((fields) => ({ referrals: [referral(fields)] }))
		)[0];

	it('counts as sent who was offered and did not decline', () => {
		expect(
			of({}, { offeredOn: today }, { offeredOn: today, answer: 'declinedByClient' })?.sent
		).toBe(1);
	});

	it('counts as named whoever did not decline, and as sent whoever was offered it', () => {
		const declined = { offeredOn: today, answer: 'declinedByProvider' } as const;
		expect(of({}, { offeredOn: today }, { offeredOn: today }, declined)).toMatchObject({
			sent: 2,
			named: 3,
			free: 3
		});
	});

	it('takes an opening where nobody knows when they were accepted or asked', () => {
		expect(of({ ...accepted, answeredOn: null })?.free).toBe(2);
		const unasked = provider({ openings: 3 });
		expect(listed([unasked], [{ referrals: [referral(accepted)] }])[0]?.free).toBe(2);
	});

	it('takes an opening once somebody was accepted', () => {
		expect(of({ offeredOn: today }, accepted)?.free).toBe(2);
	});

	it('leaves out who was accepted before the openings were asked for: the provider counted them', () => {
		expect(of({ ...accepted, answeredOn: addDays(today, -1) })?.free).toBe(3);
	});

	it('is never less than no opening', () => {
		expect(of(accepted, accepted, accepted, accepted)?.free).toBe(0);
	});

	it('no longer counts as named whoever has chosen somebody else', () => {
		const other = referral({ ...accepted, providerId: 'other' });
		const [found] = listed([river], [{ referrals: [referral(), other] }]);
		expect(found).toMatchObject({ named: 0, free: 3 });
	});

	it('stays not known where nobody asked for openings', () => {
		expect(listed([provider()], [{ referrals: [referral(accepted)] }])[0]?.free).toBeNull();
	});
});

it.each([
	[30, true],
	[31, false]
])('openings asked for %i days ago are fresh: %s', (days, fresh) => {
	expect(isFresh(provider({ checkedOn: addDays(today, -days) }), today)).toBe(fresh);
});

it.each([
	['after the last session', addDays(last, 9), 9],
	['before it, so that there is no gap', addDays(last, -9), 0]
])('the gap counts to a first visit %s', (_, bookedFor, days) => {
	expect(gapDays([referral({ ...accepted, bookedFor })], last)).toBe(days);
});

it('the gap counts to the first of the visits that are booked', () => {
	const on = (days: number) => ({ ...accepted, bookedFor: addDays(last, days) });
	const all = [
		on(20),
		on(9),
		{ ...on(2), answer: 'declinedByProvider' as const },
		{ ...on(3), missedOn: today },
		{}
	];
	expect(gapDays(all.map(referral), last)).toBe(9);
	expect(gapDays([referral(on(9))], null)).toBeNull();
});

it('no gap is known while nothing is booked', () => {
	expect(gapDays([referral(accepted)], last)).toBeNull();
});

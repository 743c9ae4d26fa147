import { expect, it } from 'vitest';
import type { Limit } from '$lib/domain/rules/place';
import { addDays, day } from '$lib/domain/days/day';
import { wheres } from '$lib/domain/rules/where';
import { expiryFault, lastDay, releaseLimit, type ReleaseLimit } from './release-expiry';
import { place, practice, today } from '$tests/support/domain/cases';

function limit(changed: Partial<Limit> = {}, of: ReleaseLimit['place'] = place): ReleaseLimit {
	const { source } = place.notice;
	const rule = { id: 'r', professions: 'all' as const, source, topic: 'release' as const };
	return { place: of, rule: { ...rule, value: 12, unit: 'months', note: null, ...changed } };
}

it.each<[Partial<Limit>, string]>([
	[{}, '2027-06-01'],
	[{ value: 1, unit: 'years' }, '2027-06-01'],
	[{ value: 90, unit: 'days' }, '2026-08-30']
])('a release signed on June 1, 2026 and limited by %j runs until %s', (changed, last) => {
	expect(lastDay(today, limit(changed))).toBe(last);
});

it('may run until the last day of the place and no longer', () => {
	expect(expiryFault(day('2027-06-01'), today, limit(), 'US')).toBeNull();
	expect(expiryFault(day('2027-06-02'), today, limit(), 'US')).toBe(
		'Here: 12 months at most, so until June 1, 2027.'
	);
});

it('may run longer than custom', () => {
	expect(expiryFault(day('2028-06-01'), today, limit({}, null), 'US')).toBeNull();
});

it('does not end before it begins', () => {
	const fault = 'It ends before it begins. Enter a later day.';
	expect(expiryFault(addDays(today, -1), today, null, 'US')).toBe(fault);
	// Without a day a consent in Illinois counts on the day it is received, which may be that of signing (740 ILCS 110/5(b)(6)).
	expect(expiryFault(today, today, null, 'US')).toBeNull();
});

it('is limited by what the place says of releases, else by custom: twelve months', () => {
	const own = limit({ id: 'own', value: 6 }).rule;
	const others = limit({ id: 'others', topic: 'access', value: 30, unit: 'days' }).rule;
	const of = (limits: Limit[]) => releaseLimit(wheres(practice(), [{ ...place, limits }]));
	expect(of([others, own])?.rule).toMatchObject({ id: 'own', value: 6 });
	expect(of([others])).toMatchObject({ place: null, rule: { value: 12, unit: 'months' } });
});

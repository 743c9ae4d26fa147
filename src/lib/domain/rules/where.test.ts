import { describe, expect, it } from 'vitest';
import { addDays, day } from '$lib/domain/days/day';
import { place, practice } from '$tests/support/domain/cases';
import { isStale } from '$lib/domain/days/source';
import { licensedAs, wheres } from './where';

describe('the profession whose rules hold', () => {
	it.each([
		['as the therapist said', { licensedAs: 'counselor' as const }, 'counselor'],
		['else as the profession says', { profession: 'LCSW' }, 'socialWorker'],
		['else as the licence says', { profession: '', licence: 'LMFT 123' }, 'familyTherapist'],
		['else not known', { profession: 'Helper', licence: '12' }, null]
	])('is known %s', (_, changed, expected) => {
		expect(licensedAs(practice(changed))).toBe(expected);
	});
});

it('counts a place once where client and practice are in the same', () => {
	expect(wheres(practice(), [place, place]).map((each) => each.place)).toEqual([place]);
	expect(wheres(practice(), [place, { ...place, id: 'b' }])).toHaveLength(2);
});

it('calls a rule old once it was looked at more than two years ago', () => {
	const source = { text: 'a rule', confidence: 'A' as const, checkedOn: day('2026-11-22') };
	expect(isStale(source, day('2028-11-22'))).toBe(false);
	expect(isStale(source, addDays(day('2028-11-22'), 1))).toBe(true);
});

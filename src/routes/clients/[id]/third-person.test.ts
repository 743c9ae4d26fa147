import { expect, it } from 'vitest';
import { practice } from '$tests/support/domain/cases';
import { looksOwn } from '$lib/domain/rules/third-person';

const own = practice({ address: '2210 Tennyson Street\nDenver, CO 80212', phone: '303-555-0142' });

it.each([
	['2210 Tennyson St.\nDenver', true],
	['(303) 555 0142', true],
	['1490 Lafayette Street\nDenver, CO 80212', false],
	['303-555-0188', false],
	['Beth Ortega', false],
	['', false]
])('asks of “%s” whether it is the therapist’s own: %s', (given, is) => {
	expect(looksOwn(own, given)).toBe(is);
});

import { describe, expect, it } from 'vitest';
import { noticeNumbers } from '$lib/domain/rules/own-numbers';
import { place } from '$tests/support/domain/cases';
import { ownNumberFaults } from './own-number-faults';

const [number] = noticeNumbers(place);
const faults = (value: string, reason = 'the contract') =>
	ownNumberFaults(number!, value, reason, 'own');

describe('an own number', () => {
	it.each(['', '1.5', '-3', 'ten', '90 days'])('“%s” is no whole number', (typed) => {
		expect(faults(typed)).toEqual({ 'own-value': 'Give a whole number, such as 10.' });
	});

	it('that is the rule’s, or far too large, says so', () => {
		expect(faults('90')['own-value']).toBe('It is 90 already. Give another number, or cancel.');
		expect(faults('3651')['own-value']).toBe('Give a number up to 3650.');
	});

	it('needs a reason', () => {
		expect(Object.keys(faults('120', '  '))).toEqual(['own-reason']);
		expect(faults(' 120 ')).toEqual({});
	});
});

import { describe, expect, it } from 'vitest';
import { noticeNumbers } from '$lib/domain/own-numbers';
import { place } from '$lib/domain/testing';
import { ownNumberFaults } from './own-number-faults';

const [number] = noticeNumbers(place);
const faults = (value: string, reason = 'the contract') => ownNumberFaults(number!, value, reason);

describe('an own number', () => {
	it.each(['', '1.5', '-3', 'ten', '90 days'])('“%s” is no whole number', (typed) => {
		expect(faults(typed)).toEqual({ 'notice-days-value': 'Give a whole number, such as 10.' });
	});

	it('that is the rule’s, or far too large, says so', () => {
		expect(faults('90')['notice-days-value']).toBe(
			'The rule says 90 already. Give another number.'
		);
		expect(faults('3651')['notice-days-value']).toBe('Give a number up to 3650.');
	});

	it('needs a reason', () => {
		expect(Object.keys(faults('120', '  '))).toEqual(['notice-days-reason']);
		expect(faults(' 120 ')).toEqual({});
	});
});

import { expect, it } from 'vitest';
import { day } from '$lib/domain/days/day';
import { client, isAccepted, today } from '$tests/support/domain/cases';
import { tellingPlanned } from './telling';

const other = client({ id: 'b', tellOn: today });

it('names the day of one client', () => {
	const change = tellingPlanned([{ client: client(), on: day('2026-06-04') }], 'GB');
	expect(change).toMatchObject({ act: 'To be told on 4 June 2026', subject: 'zoe' });
	expect(change?.ops.every(isAccepted)).toBe(true);
});

it('gives a day back to the plan', () => {
	expect(tellingPlanned([{ client: other, on: null }], 'US')?.act).toBe(
		'Telling date left to the plan'
	);
});

it('keeps the days of many in one change, without those that stand already', () => {
	const many = [client(), client({ id: 'c' }), other].map((each) => ({ client: each, on: today }));
	const change = tellingPlanned(many, 'US');
	expect(change).toMatchObject({ act: 'Telling dates chosen: 2 clients', subject: null });
	expect(change?.ops.map(({ id }) => id)).toEqual(['zoe', 'c']);
});

it('is no change where every day stands already', () => {
	expect(tellingPlanned([{ client: other, on: today }], 'US')).toBeNull();
});

import { expect, it } from 'vitest';
import { day } from '$lib/domain/day';
import { faults } from './answers';

const today = day('2026-11-22');
const right = {
	clinician: 'Dana Whitfield, PhD',
	place: 'us-ma',
	lastSessionOn: day('2027-03-19'),
	closingOn: day('2027-03-31')
};

it('finds nothing wrong with three whole answers', () => {
	expect(faults(right, today)).toEqual({});
});

it.each([
	['clinician', { clinician: '  ' }],
	['place', { place: '' }],
	['lastSessionOn', { lastSessionOn: null }],
	['lastSessionOn', { lastSessionOn: day('2026-11-21') }],
	['closingOn', { closingOn: null }],
	['closingOn', { closingOn: day('2027-03-18') }],
	['closingOn', { closingOn: day('2127-03-31') }]
] as const)('asks for %s where it is missing or cannot be', (field, change) => {
	expect(Object.keys(faults({ ...right, ...change }, today))).toEqual([field]);
});

it('lets the practice close on the day of the last session', () => {
	expect(faults({ ...right, closingOn: right.lastSessionOn }, today)).toEqual({});
});

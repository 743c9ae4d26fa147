import { expect, it } from 'vitest';
import { day } from '$lib/domain/days/day';
import { practice } from '$tests/support/domain/cases';
import { spokenDates } from './words';

it('writes the days of a closing as they are said, in the region’s way', () => {
	expect(spokenDates(practice({ regionStyle: 'GB' }), day('2026-10-30'))).toEqual({
		lastSession: '30 October 2026',
		closing: '13 November 2026',
		back: null,
		third: null
	});
});

it.each([
	[day('2027-03-01'), day('2027-04-01'), 'between March 1, 2027 and April 1, 2027'],
	[null, day('2027-04-01'), 'by April 1, 2027'],
	[day('2027-03-01'), null, null]
])('a return from %s by %s is said as “%s”', (from, by, back) => {
	const leave = practice({ returnFromOn: from, returnByOn: by });
	expect(spokenDates(leave, null)).toMatchObject({ lastSession: null, back });
});

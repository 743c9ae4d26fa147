import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from '$lib/domain/days/day';
import { place, practice, today } from '$tests/support/domain/cases';
import { noticeShortfall } from './notice-shortfall';

describe('the notice there is', () => {
	it('falls short of custom by the days that are missing', () => {
		const short = practice({ lastSessionOn: addDays(today, 61) });
		expect(noticeShortfall(short, place)).toEqual({
			have: 61,
			want: 90,
			own: false,
			source: place.notice.source
		});
	});

	it('is none where the plan is made on the last day', () => {
		expect(noticeShortfall(practice({ lastSessionOn: today }), place)?.have).toBe(0);
	});

	it.each([
		['enough', practice({ lastSessionOn: addDays(today, 90) })],
		['not known', practice({ lastSessionOn: null })]
	])('is no matter where it is %s', (_, long) => {
		expect(noticeShortfall(long, place)).toBeNull();
	});

	it('is counted to the last session, not to the closing day', () => {
		const far = practice({ lastSessionOn: addDays(today, 80), closingOn: addDays(today, 200) });
		expect(noticeShortfall(far, place)?.have).toBe(daysBetween(today, addDays(today, 80)));
	});
});

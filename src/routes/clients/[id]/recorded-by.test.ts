import { expect, it } from 'vitest';
import { day } from '$lib/domain/days/day';
import { practice } from '$tests/support/domain/cases';
import { recordedBy } from './recorded-by';

it('the trail says who recorded it: never somebody who had died', () => {
	const before = new Date('2026-05-27T22:00').getTime();
	const since = new Date('2026-05-28T08:00').getTime();
	expect(recordedBy(practice(), before, 'US')).toBe('Ada Moreno');
	const acting = {
		executorName: 'Jonas Weil',
		absentSinceOn: day('2026-05-28'),
		plannedOn: day('2026-05-20')
	};
	expect(recordedBy(practice(acting), before, 'US')).toBe(
		'Jonas Weil, and by Ada Moreno before May 28, 2026'
	);
	expect(recordedBy(practice(acting), since, 'US')).toBe('Jonas Weil');
});

it('what was recorded after the absence and before the colleague began is not the colleague’s', () => {
	const own = new Date('2026-11-20T08:00').getTime();
	const acting = {
		executorName: 'Jonas Weil',
		absentSinceOn: day('2026-11-10'),
		plannedOn: day('2026-11-30')
	};
	expect(recordedBy(practice(acting), own, 'US')).toBe(
		'Jonas Weil, and by Ada Moreno before Nov 30, 2026'
	);
});

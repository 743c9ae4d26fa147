import { expect, it } from 'vitest';
import { day } from '$lib/domain/days/day';
import { daysToTurning } from './turning';

const turns = { becomesClosingOn: day('2027-05-01') };

it.each([
	['fifteen days before', '2027-04-16', null],
	['two weeks before', '2027-04-17', 14],
	['on the day', '2027-05-01', 0],
	['three days after', '2027-05-04', -3]
])('the day a leave turns into a closing is near %s', (_, today, expected) => {
	expect(daysToTurning({ temporary: true }, turns, day(today))).toBe(expected);
});

it.each([
	['a closing has none', { temporary: false }, turns],
	['it was never set', { temporary: true }, { becomesClosingOn: null }]
])('%s', (_, reason, practice) => {
	expect(daysToTurning(reason, practice, day('2027-05-01'))).toBeNull();
});

import { expect, it } from 'vitest';
import { addDays } from '$lib/domain/days/day';
import { today } from '$tests/support/domain/cases';
import { ownDayFaults } from './own-day-faults';

const ruled = { on: addDays(today, 30), why: 'A test.' };
const own = { id: 'd1', task: 'a', on: addDays(today, 5), because: 'Before' };
const because = 'The contract says so';

it.each([
	['another day with a reason', { on: addDays(today, 9), because }, null, []],
	['today', { on: today, because }, null, []],
	['no day', { on: null, because }, null, ['f-on']],
	['a day that is past', { on: addDays(today, -1), because }, null, ['f-on']],
	['the plan’s own day', { on: ruled.on, because }, null, ['f-on']],
	['the plan’s own day over another', { on: ruled.on, because }, own, []],
	['no reason', { on: addDays(today, 9), because: ' ' }, null, ['f-because']],
	['nothing', { on: null, because: '' }, null, ['f-on', 'f-because']]
])('of %s', (_, typed, before, fields) => {
	expect(Object.keys(ownDayFaults(typed, { own: before, ruled }, today, 'f'))).toEqual(fields);
});

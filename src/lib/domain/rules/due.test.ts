import { describe, expect, it } from 'vitest';
import { day } from '$lib/domain/days/day';
import type { Holidays } from '$lib/domain/days/holidays';
import { client, practice, situationOf } from '$tests/support/domain/cases';
import { atOnce, daysLeft, due } from './due';

/** Juneteenth 2026 is a Friday. */
const holidays: Holidays = {
	id: 'juneteenth',
	of: 'Here',
	source: { text: '5 USC 6103', confidence: 'A', checkedOn: day('2026-11-22') },
	keptFor: () => [{ on: day('2026-06-19'), name: 'Juneteenth' }]
};

/** This client's ending begins on a Wednesday, two days after the practice's plan. */
const begun = day('2026-06-03');
const here = situationOf({ client: client({ endingBegunOn: begun }) });

describe('a due day', () => {
	it.each([
		['the day before the ending began moves to its first day', '2026-06-02', '2026-05-01', begun],
		['the first day of the ending stays', '2026-06-03', '2026-05-01', begun],
		['the day after it stays', '2026-06-04', '2026-05-01', '2026-06-04'],
		['the day before its cause moves to the cause', '2026-06-09', '2026-06-10', '2026-06-10']
	])('%s', (_, on, cause, expected) => {
		expect(due(here, day(on), day(cause), 'Why.')).toEqual({ on: expected, why: 'Why.' });
	});

	it('never lies before the day the client came here', () => {
		const late = situationOf({ client: client({ cameOn: day('2026-06-10') }) });
		const on = day('2026-06-03');
		expect(due(late, on, on, 'Why.')).toEqual({ on: '2026-06-10', why: 'Why.' });
		expect(atOnce(late, on, 1, 'Why.')).toEqual({ on: '2026-06-11', why: 'Why.' });
	});

	it('of an ending of their own counts from the day it began, also where that is entered later', () => {
		const own = { cameOn: day('2026-06-10'), endingBegunOn: day('2026-06-01') };
		const entered = situationOf({ client: client(own) });
		expect(due(entered, day('2026-06-03'), day('2026-06-03'), 'Why.').on).toBe('2026-06-03');
	});

	it.each([
		['2026-06-13', '2026-06-01', '2026-06-12', 'Why. Earlier, to leave the weekend free.'],
		['2026-06-06', '2026-06-06', '2026-06-08', 'Why. Later, to leave the weekend free.'],
		['2026-06-19', '2026-06-01', '2026-06-18', 'Why. Earlier, to leave Juneteenth free.'],
		['2026-06-19', '2026-06-19', '2026-06-22', 'Why. Later, to leave Juneteenth free.']
	])('on a free day, %s with its cause on %s, moves to %s', (on, cause, expected, why) => {
		const found = due({ ...here, holidays }, day(on), day(cause), 'Why.');
		expect(found).toEqual({ on: expected, why });
	});
});

it.each([
	['2026-06-29', 1],
	['2026-06-30', 0],
	['2026-07-01', 0]
])('told on %s, before a last session on June 30: %i days left', (told, left) => {
	const closing = { practice: practice({ lastSessionOn: day('2026-06-30') }) };
	expect(daysLeft(situationOf(closing), day(told))).toBe(left);
	const open = { practice: practice({ lastSessionOn: null }) };
	expect(daysLeft(situationOf(open), day(told))).toBe(0);
});

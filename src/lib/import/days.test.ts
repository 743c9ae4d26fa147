import { describe, expect, it } from 'vitest';
import { dayOrder, readDay, readTime, type DayOrder } from './days';

const listed = (...cells: string[]) => ({
	header: ['Day'],
	rows: cells.map((cell, i) => ({ number: i + 2, cells: [cell] })),
	headed: true
});

describe('the order of a column of days', () => {
	it.each<[string, string[], DayOrder | 'ambiguous']>([
		['month first by a day above twelve', ['04/11/1991', '07/15/1962'], 'US'],
		['day first by a day above twelve', ['04/11/1991', '15/07/1962'], 'GB'],
		['nothing that proves it', ['04/11/1991', '05/06/1962'], 'ambiguous'],
		['two proofs against each other', ['13/01/1991', '01/13/1962'], 'ambiguous'],
		['year first', ['1991-11-04', '19911104'], 'ISO'],
		['names of months', ['Nov 4, 1991', '4 Nov 1991'], 'ISO'],
		['days that read the same both ways', ['05/05/1991'], 'ISO'],
		['empty cells', ['', ''], 'ISO']
	])('%s', (_, cells, order) => {
		expect(dayOrder(listed(...cells), 0)).toBe(order);
	});
});

describe('a day in a cell', () => {
	it.each<[string, DayOrder, string | null]>([
		['04/11/1991', 'US', '1991-04-11'],
		['04/11/1991', 'GB', '1991-11-04'],
		['04/11/1991', 'ISO', null],
		['4.11.1991', 'GB', '1991-11-04'],
		['04/11/91', 'US', '1991-04-11'],
		['04/11/25', 'US', '2025-04-11'],
		['11/18/2026 2:30 PM', 'US', '2026-11-18'],
		['2026-11-18T14:30:00Z', 'US', '2026-11-18'],
		['20261118', 'GB', '2026-11-18'],
		['Wed, Nov 18, 2026', 'US', '2026-11-18'],
		['18 November 2026', 'US', '2026-11-18'],
		['18-Nov-26', 'GB', '2026-11-18'],
		['02/30/2026', 'US', null],
		['04/11/26', 'US', '2026-04-11'],
		['04/11/27', 'US', '1927-04-11'],
		['Jan 4, 2026', 'US', '2026-01-04'],
		['2026118', 'US', null],
		['202611180', 'US', null],
		['soon', 'US', null],
		['2026', 'US', null],
		['', 'US', null]
	])('“%s” read as %s is %s', (text, order, day) => {
		expect(readDay(text, order, 2026)).toBe(day);
	});

	it.each([
		['11/24/2026 2:30 PM', '14:30'],
		['11/24/2026 12:05 am', '00:05'],
		['2026-11-24 09:15:00', '09:15'],
		['11/24/2026', null],
		['11/24/2026 23:59', '23:59'],
		['11/24/2026 24:00', null],
		['11/24/2026 25:00', null],
		['11/24/2026 12:60', null],
		['11/24/2026 12:30 PM', '12:30']
	])('“%s” has the time %s', (text, time) => {
		expect(readTime(text)).toBe(time);
	});
});

import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { schemas, type RecordType } from '$lib/domain/records';

const text = (count: number) => 'x'.repeat(count);

function takes(type: RecordType, field: string, value: unknown): boolean {
	const entries: Record<string, v.GenericSchema> = schemas[type].entries;
	return v.safeParse(entries[field] ?? v.never(), value).success;
}

describe('a count', () => {
	it.each<[RecordType, string, number, number]>([
		['client', 'closureSessions', 0, 99],
		['client', 'sessionCount', 0, 9999],
		['client', 'usualWeekday', 0, 6],
		['outcome', 'attempts', 1, 99],
		['provider', 'openings', 0, 999],
		['practice', 'lockAfterMinutes', 5, 60],
		['practice', 'lookBackMonths', 0, 120],
		['practice', 'windowLower', -12, 12]
	])('%s.%s goes from %i to %i', (type, field, from, to) => {
		const values = [from - 1, from, from + 0.5, to, to + 1];
		expect(values.map((value) => takes(type, field, value))).toEqual([
			false,
			true,
			false,
			true,
			false
		]);
	});
});

describe('a text', () => {
	it.each<[RecordType, string, number, number]>([
		['client', 'id', 1, 64],
		['client', 'name', 0, 300],
		['client', 'street', 0, 600],
		['client', 'otherAddress', 0, 6000],
		['filter', 'name', 1, 60],
		['letter', 'frozen', 0, 60_000],
		['taskDay', 'because', 1, 300],
		['wording', 'words', 0, 60_000]
	])('%s.%s holds %i to %i characters', (type, field, from, to) => {
		expect([from, to, to + 1].map((count) => takes(type, field, text(count)))).toEqual([
			true,
			true,
			false
		]);
		expect(takes(type, field, '')).toBe(from === 0);
	});

	it('by which a finding is known again holds 600 characters', () => {
		const keys = [600, 601].map((count) => takes('reading', 'keys', [text(count)]));
		expect(keys).toEqual([true, false]);
	});
});

describe('a value of its own kind', () => {
	it.each<[RecordType, string, unknown, boolean]>([
		['practice', 'plannedOn', '2026-02-28', true],
		['practice', 'plannedOn', '2026-02-29', false],
		['practice', 'plannedOn', 'soon', false],
		['practice', 'plannedOn', 20260228, false],
		['practice', 'plannedOn', null, false],
		['client', 'usualTime', '00:00', true],
		['client', 'usualTime', '19:59', true],
		['client', 'usualTime', '23:59', true],
		['client', 'usualTime', '24:00', false],
		['client', 'usualTime', '9:00', false],
		['client', 'usualTime', '12:60', false],
		['letter', 'sha256', 'a0'.repeat(32), true],
		['letter', 'sha256', 'a'.repeat(63), false],
		['letter', 'sha256', 'A'.repeat(64), false]
	])('%s.%s takes %j: %s', (type, field, value, taken) => {
		expect(takes(type, field, value)).toBe(taken);
	});

	it.each([
		['the least', { value: 0 }, true],
		['the most', { value: 3650 }, true],
		['less than nothing', { value: -1 }, false],
		['too much', { value: 3651 }, false],
		['a part', { value: 1.5 }, false],
		['a short reason', { reason: 'x' }, true],
		['no reason', { reason: '' }, false],
		['no real day', { on: '2026-02-29' }, false]
	])('practice.overrules takes a number with %s: %s', (_, changed, taken) => {
		const number = { value: 7, unit: 'years', reason: 'As my board says', on: '2026-06-01' };
		expect(takes('practice', 'overrules', { 'here-records': { ...number, ...changed } })).toBe(
			taken
		);
	});
});

import { describe, expect, it } from 'vitest';
import { jurisdictions } from '$lib/catalog';
import { day } from '$lib/domain/days/day';
import { professions } from '$lib/domain/records/professions';
import { practice } from '$tests/support/domain/cases';
import { ruleGroups } from './place-rows';

function groupsOf(id: string, changed: Parameters<typeof practice>[0] = {}) {
	const place = jurisdictions.find((each) => each.id === id)!;
	return ruleGroups(place, practice(changed));
}

function rowsOf(id: string, changed: Parameters<typeof practice>[0] = {}) {
	return groupsOf(id, changed).flatMap(({ rows }) => rows);
}

describe('the rules shown', () => {
	it('are those for the profession', () => {
		const ids = rowsOf('us-tx', { licensedAs: 'counselor' }).map(({ id }) => id);
		expect(ids).toContain('us-tx-records-counselor');
		expect(ids).not.toContain('us-tx-records-social-worker');
	});

	it('are all of them while the profession is not known', () => {
		const ids = rowsOf('us-tx', { profession: '', licence: '' }).map(({ id }) => id);
		expect(ids).toContain('us-tx-records-counselor');
		expect(ids).toContain('us-tx-records-social-worker');
	});

	it('have custom beside them where no rule that was read says it all', () => {
		const custom = (id: string) => rowsOf(id).some((row) => row.id.endsWith('-custom-records'));
		expect([custom('us-wa'), custom('us-tx'), custom('us-il'), custom('general')]).toEqual([
			false,
			true,
			true,
			true
		]);
	});

	it('carry the therapist’s own number in their words, and are no question then', () => {
		const own = { value: 12, unit: 'years' as const, reason: 'asked', on: day('2026-11-22') };
		const row = (overrules = {}) =>
			rowsOf('us-il', { overrules }).find(({ id }) => id === 'us-il-records-psychologist')!;
		expect([row().question, row().text]).toEqual([true, expect.stringContaining('kept 7 years')]);
		const set = row({ 'us-il-records-psychologist-adults': own });
		expect([set.question, set.text]).toEqual([false, expect.stringContaining('kept 12 years')]);
		expect(set.numbers[0]?.value).toBe(7);
	});

	it('of a second place are only those that the first does not share', () => {
		const place = (id: string) => jurisdictions.find((each) => each.id === id)!;
		const groups = ruleGroups(place('us-az'), practice(), place('us-va'));
		expect(groups.flatMap(({ rows }) => rows.map(({ id }) => id))).toEqual([
			'us-az-records',
			'us-az-protocol',
			'custom-look-back'
		]);
	});

	it('say what a notice asks with the own number', () => {
		const own = { value: 120, unit: 'days' as const, reason: 'asked', on: day('2026-11-22') };
		expect(rowsOf('us', { overrules: { 'notice-days': own } })[0]?.text).toMatch(
			/^Tell clients 120 days/
		);
	});
});

const everywhere = jurisdictions.flatMap(({ id }) =>
	professions.map((licensedAs) => [id, licensedAs] as const)
);

it.each(everywhere)('%s is never silent to a %s', (id, licensedAs) => {
	const groups = groupsOf(id, { licensedAs });
	for (const title of ['Notice', 'How long records are kept', 'How a closing is done']) {
		const { rows, unknown } = groups.find((each) => each.title === title)!;
		expect(rows.length + unknown.length).toBeGreaterThan(0);
	}
	const numbers = groups.flatMap(({ rows }) => rows.flatMap((row) => row.numbers));
	expect(new Set(numbers.map((number) => number.id)).size).toBe(numbers.length);
	expect(numbers.every((number) => number.id.length <= 64)).toBe(true);
});

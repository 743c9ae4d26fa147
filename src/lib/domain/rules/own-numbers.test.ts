import { expect, it } from 'vitest';
import { day } from '$lib/domain/days/day';
import type { Jurisdiction } from './place';
import {
	limitNumbers,
	methodNumbers,
	noticeNumbers,
	retentionNumbers,
	withOwnNumbers,
	type RuleNumber
} from './own-numbers';
import { place as plain } from '$tests/support/domain/cases';

const source = { text: 'a rule', confidence: 'A' as const, checkedOn: day('2026-11-22') };
const stated = { professions: 'all', note: null, source } as const;
const adults = { years: 7, after: 'ending' } as const;

const place: Jurisdiction = {
	...plain,
	retention: [
		{
			...stated,
			id: 'capped',
			keeps: 'record',
			adults,
			minors: { shape: 'yearsAfter18', years: 5, orAdultsIfLater: true, atMostYears: 12 }
		},
		{
			...stated,
			id: 'until',
			keeps: 'summary',
			adults,
			minors: { shape: 'untilAge', age: 25, orAdultsIfLater: false, atMostYears: null }
		},
		{
			...stated,
			id: 'clock',
			keeps: 'record',
			adults: null,
			minors: { shape: 'clockFrom18', years: 8, orAdultsIfLater: false, atMostYears: null }
		},
		{
			...stated,
			id: 'same',
			keeps: 'record',
			adults,
			minors: { shape: 'asAdults', orAdultsIfLater: false, atMostYears: null }
		}
	],
	limits: [{ ...stated, id: 'access', topic: 'access', value: 30, unit: 'days' }],
	methods: [
		{
			id: 'announce',
			professions: 'all',
			kind: 'newspaper',
			title: 'Announce it',
			why: 'So that all know.',
			when: 'beforeClosing',
			days: [-30, 30],
			source
		}
	]
};

function numbers(of: Jurisdiction): RuleNumber[] {
	return [
		...noticeNumbers(of),
		...of.retention.flatMap(retentionNumbers),
		...of.limits.flatMap(limitNumbers),
		...of.methods.flatMap(methodNumbers)
	];
}

it('names every number with what it counts', () => {
	const lines = numbers(place).map(
		({ id, label, value, unit }) => `${id}: ${label}: ${value} ${unit}`
	);
	expect(lines).toEqual([
		'notice-days: Days of notice: 90 days',
		'notice-long-term-days: Days of notice for those seen longest or at risk: 180 days',
		'notice-floor-days: Days of notice at the very least: 30 days',
		'capped-adults: Years to keep records of adults: 7 years',
		'capped-minors: Years from 18 to keep records of minors: 5 years',
		'capped-at-most: Years at most: 12 years',
		'until-adults: Years to keep a summary of adults: 7 years',
		'until-minors: Age until which to keep a summary of minors: 25 age',
		'clock-minors: Years from 18 to keep records of minors: 8 years',
		'same-adults: Years to keep records of adults: 7 years',
		'access: Days to answer a request for records: 30 days',
		'announce-1: Days before the closing day, 1: 30 days',
		'announce-2: Days after the closing day, 2: 30 days'
	]);
});

it.each(numbers(place).map((number) => [number.id, number] as const))(
	'puts an own number in the place of %s, and of nothing else',
	(id, { unit, value }) => {
		const overrules = { [id]: { value: value + 1, unit, reason: 'asked', on: day('2026-11-22') } };
		const own = numbers(withOwnNumbers(place, overrules));
		expect(own.filter((each, i) => each.value !== numbers(place)[i]?.value)).toEqual([
			expect.objectContaining({ id, value: value + 1 })
		]);
	}
);

it('leaves a place as it is where nothing is overruled', () => {
	expect(withOwnNumbers(place, {})).toBe(place);
});

it.each([
	[[-30], ['Days before the closing day']],
	[[0], ['Days after the closing day']],
	[[1], ['Days after the closing day']],
	[
		[-1, 30],
		['Days before the closing day, 1', 'Days after the closing day, 2']
	]
])('names the days of a duty, numbered where there are several: %j', (days, labels) => {
	const [duty] = place.methods;
	expect(methodNumbers({ ...duty!, days }).map(({ label }) => label)).toEqual(labels);
});

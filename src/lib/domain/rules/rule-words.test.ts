import { describe, expect, it } from 'vitest';
import type { Limit, MinorsKeep, RetentionRule } from './place';
import { counted, limitWords, retentionWords, whoWords } from './rule-words';
import { day } from '$lib/domain/days/day';

const source = { text: 'a rule', confidence: 'A' as const, checkedOn: day('2026-11-22') };

function retention(minors: MinorsKeep | null, changed: Partial<RetentionRule> = {}): RetentionRule {
	return {
		id: 'a',
		professions: 'all',
		keeps: 'record',
		adults: { years: 7, after: 'lastContact' },
		minors,
		note: null,
		source,
		...changed
	};
}

const plain = { orAdultsIfLater: false, atMostYears: null };

describe('a rule on keeping records', () => {
	it.each<[MinorsKeep | null, string]>([
		[null, ''],
		[{ shape: 'asAdults', ...plain }, ' For minors: as for adults.'],
		[{ shape: 'untilAge', age: 25, ...plain }, ' For minors: until they are 25.'],
		[
			{ shape: 'yearsAfter18', years: 1, ...plain, orAdultsIfLater: true },
			' For minors: until 1 year after they turn 18, or 7 years as for adults, whichever is later.'
		],
		[
			{ shape: 'clockFrom18', years: 8, ...plain },
			' For minors: 8 years, which count from the day they turn 18.'
		],
		[
			{ shape: 'yearsAfter18', years: 7, orAdultsIfLater: true, atMostYears: 12 },
			' For minors: until 7 years after they turn 18, or 7 years as for adults, whichever is later, but never longer than 12 years.'
		]
	])('speaks of adults and of minors', (minors, expected) => {
		expect(retentionWords(retention(minors))).toBe(
			`Records are kept 7 years after the last contact.${expected}`
		);
	});

	it('speaks of a summary, or of minors only', () => {
		expect(retentionWords(retention(null, { keeps: 'summary' }))).toBe(
			'At least a summary is kept 7 years after the last contact.'
		);
		const until: MinorsKeep = { shape: 'untilAge', age: 25, ...plain };
		expect(retentionWords(retention(until, { adults: null }))).toBe(
			'For minors: until they are 25.'
		);
	});
});

it.each<[Limit['topic'], string]>([
	['release', 'A release is valid for 12 months at most.'],
	['access', 'A client’s request for records is answered within 12 months.'],
	['lookBack', 'A closing is told to everybody seen in the 12 months before.'],
	['papers', 'Privacy policies and signed authorizations are kept for 12 months.']
])('a limit on %s is a sentence', (topic, expected) => {
	const limit: Limit = {
		id: 'a',
		professions: 'all',
		topic,
		value: 12,
		unit: 'months',
		note: null,
		source
	};
	expect(limitWords(limit)).toBe(expected);
});

it('names who a rule is for', () => {
	expect(whoWords('all')).toBe('All professions');
	expect(whoWords(['counselor'])).toBe('Counselors');
	expect(whoWords(['counselor', 'socialWorker'])).toBe('Counselors and social workers');
	expect(whoWords(['counselor', 'socialWorker', 'familyTherapist'])).toBe(
		'Counselors, social workers and marriage and family therapists'
	);
});

it.each([
	[1, 'years', '1 year'],
	[2, 'years', '2 years'],
	[0, 'days', '0 days'],
	[25, 'age', 'age 25']
] as const)('counts %i %s as “%s”', (value, unit, words) => {
	expect(counted(value, unit)).toBe(words);
});

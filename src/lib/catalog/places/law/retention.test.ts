/** The periods in the files, against those written from the words of the law in `retention-rows.ts`. */
import { describe, expect, it } from 'vitest';
import { jurisdictions } from '$lib/catalog/index';
import { adultCode, byProfession, lawOf, minorCode, readFor } from '$tests/support/catalog/law';
import { read, readAbout, type Row } from '$tests/support/catalog/retention-rows';

const mark = { A: byProfession(read), B: byProfession(readAbout) };

/** Each profession of each rule by itself, in the words of the table. */
const found = (place: string, confidence: string) =>
	lawOf(place)
		.retention.filter(({ source }) => source.confidence === confidence)
		.flatMap((rule) => {
			const whom = rule.professions === 'all' ? ['all'] : rule.professions;
			const codes = [adultCode(rule), minorCode(rule)] as const;
			return whom.map((each) => [each, ...codes, rule.source.text] as const);
		});

type Found = ReturnType<typeof found>[number];

const fits = (expected: string, minors: string) =>
	minors === expected || (expected === 'none' && ['same', 'verify'].includes(minors));

const holds =
	([, whom, adults, minors, cite]: Row) =>
	([each, years, young, text]: Found) =>
		each === whom && years === adults && fits(minors, young) && text.includes(cite);

/** What stands there for that profession, so that a red row shows it. */
const near = (row: Row, confidence: string) =>
	found(row[0], confidence).filter(([whom]) => whom === row[1]);

describe('how long records are kept', () => {
	it.each(mark.A)('%s, %s: %s, of minors %s (%s)', (...row) => {
		expect(near(row, 'A').filter(holds(row)), JSON.stringify(near(row, 'A'))).toHaveLength(1);
	});

	it.each(mark.B)('read about: %s, %s: %s, of minors %s (%s)', (...row) => {
		expect(near(row, 'B').filter(holds(row)), JSON.stringify(near(row, 'B'))).toHaveLength(1);
	});

	it.each(jurisdictions.map(({ id }) => id))('%s says no other number of years', (place) => {
		const others = (['A', 'B'] as const).flatMap((confidence) =>
			found(place, confidence)
				.filter((each) => !mark[confidence].some((row) => row[0] === place && holds(row)(each)))
				.map((each) => `${confidence}: ${each.join(' | ')}`)
		);
		expect(others).toEqual([]);
	});
});

/** Texts that were read and give private practice no number of years. */
it.each([
	['us-nc', 'socialWorker', '63 .0507(d)'],
	['us-oh', 'all', '5122-27-02(H)'],
	['us-wa', 'socialWorker', '246-809-035'],
	['us-wy', 'all', '048-6 Wyo. Code R. 6-2(a)']
])('%s, %s: %s sets no years', (place, whom, cite) => {
	expect(lawOf(place).retention.filter(readFor(whom, cite))).toEqual([]);
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { join, sameRow, type Row } from './join';
import { NO_TIMESTAMP, timestampAfter } from './hybrid-clock';

const stamp = fc
	.record({ ms: fc.integer({ min: 1, max: 6 }), dev: fc.constantFrom('one', 'two') })
	.map(({ ms, dev }) => timestampAfter(ms, dev, NO_TIMESTAMP));
const field = fc.tuple(fc.oneof(fc.string(), fc.boolean(), fc.constant(null)), stamp);
const fact: fc.Arbitrary<Row> = fc
	.dictionary(fc.constantFrom('name', 'city', 'phone', '@'), field, { noNullPrototype: true })
	.map((f) => ({ id: 'c1', type: 'client', f }));
const facts = fc.array(fact, { minLength: 1, maxLength: 8 });

function joined(all: readonly Row[]): Row {
	return all.reduce((a, b) => join(a, b));
}

/** How many of 300 random cases do not hold. */
function failures<T>(cases: fc.Arbitrary<T>, holds: (value: T) => boolean): number {
	return fc.sample(cases, 300).filter((value) => !holds(value)).length;
}

describe('join', () => {
	it('gives the same in any order', () => {
		const orders = facts.chain((all) =>
			fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))
		);
		expect(failures(orders, ([all, other]) => sameRow(joined(all), joined(other)))).toBe(0);
	});

	it('gives the same when facts come twice', () => {
		expect(failures(facts, (all) => sameRow(joined(all), joined([...all, ...all])))).toBe(0);
	});

	it('gives the same however the facts of two devices are grouped', () => {
		const devices = fc.tuple(facts, facts);
		expect(
			failures(devices, ([one, two]) =>
				sameRow(join(joined(one), joined(two)), joined([...two, ...one]))
			)
		).toBe(0);
	});

	it('gives the row itself when there is nothing new', () => {
		const unchanged = (all: Row[]) => {
			const row = joined(all);
			return all.every((each) => join(row, each) === row);
		};
		expect(failures(facts, unchanged)).toBe(0);
	});

	it('keeps the other device’s field when each changed another one', () => {
		const at = (ms: number) => timestampAfter(ms, `d${ms}`, NO_TIMESTAMP);
		const said = (f: Row['f']): Row => ({ id: 'c1', type: 'client', f });
		const first = said({ name: ['Ada', at(1)], city: ['Bend', at(1)] });
		const both = join(join(first, said({ name: ['Eve', at(2)] })), said({ city: ['Rome', at(3)] }));
		expect([both.f['name']?.[0], both.f['city']?.[0]]).toEqual(['Eve', 'Rome']);
	});
});

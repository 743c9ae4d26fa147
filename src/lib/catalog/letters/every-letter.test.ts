/** Every letter for every reason, kind of person, pair of special situations and country, with much known and with little. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { reasons } from '$lib/catalog/index';
import type { Letter } from '$lib/domain/letters/letter';
import { situation } from '$lib/domain/rules/situation';
import { gapIn } from '$tests/support/reading/gaps';
import { writtenAnew } from '$tests/support/reading/offered';
import { pairedKinds, specials } from '$tests/support/reading/people';
import { reader } from '$tests/support/reading/read';
import { allInBetween, inBetween, paired, usual } from '$tests/support/reading/rounds';
import { everybody } from '$tests/support/reading/situations';
import { wanted } from '$tests/support/reading/wanted';
import { letters } from './index';

const reading = reader(wanted);

it.each(reasons.map((reason) => [reason.id, reason] as const))(
	'nothing is wrong for %s',
	(_, reason) => {
		expect(reading.faultsIn(reason)).toEqual([]);
	}
);

it('has read thousands of letters that differ', () => {
	expect(reading.read.size).toBeGreaterThan(3000);
});

const isHome = ({ place, knows }: typeof usual) => place === usual.place && knows === usual.knows;
/** Abroad, or with few facts, letters are read with special situations at the first moment they go. */
const whenAndWhere = fc
	.tuple(fc.constantFrom(...inBetween), fc.constantFrom(...paired))
	.filter(([moment, where]) => isHome(where) || moment === inBetween[0]);
const anybody = fc.record({
	reason: fc.constantFrom(...reasons),
	kind: fc.constantFrom(...pairedKinds),
	whenAndWhere,
	two: fc.subarray([...specials], { maxLength: 2 })
});

it('has read whatever is written where nothing is remembered', () => {
	const known = new Set([...reading.read].map((letter) => JSON.stringify(letter)));
	fc.assert(
		fc.property(anybody, ({ reason, kind, whenAndWhere: [moment, place], two }) => {
			const round = { kinds: [kind], moments: [moment], places: [place], inPairs: true };
			for (const tried of everybody(round, reason)) {
				const anew = writtenAnew(wanted, situation(tried.caseWith(two), tried.context));
				expect(anew.map((each) => JSON.stringify(each)).filter((each) => !known.has(each))).toEqual(
					[]
				);
			}
		}),
		{ numRuns: 200 }
	);
});

/** What is found for a retirement where the letter that announces it is changed so. */
function planted(change: (letter: Letter) => Letter): string {
	const changed = letters.map((each) =>
		each.id === 'retirement'
			? { ...each, write: (...of: Parameters<typeof each.write>) => change(each.write(...of)) }
			: each
	);
	const retirement = reasons.filter(({ id }) => id === 'retirement');
	return retirement.flatMap((one) => reader(changed).faultsIn(one, [allInBetween])).join('\n');
}

const saying = (text: string) => (letter: Letter) => ({
	...letter,
	blocks: [...letter.blocks, { kind: 'paragraph' as const, text }]
});

it.each([
	['a word of another reason', saying('When we began, we agreed on the fee.'), 'agreed on the fee'],
	['a day that is not known', saying('We talked about it on , and have found no way.'), 'a gap'],
	[
		'an empty list',
		(one: Letter) => ({ ...one, blocks: [{ kind: 'list' as const, items: [] }] }),
		'a list of nothing'
	],
	[
		'a heading over nothing',
		(one: Letter) => ({
			...one,
			blocks: [...one.blocks, { kind: 'heading' as const, text: 'Records' }]
		}),
		'a heading over nothing'
	]
])('sees %s where it is planted', (_, change, said) => {
	expect(planted(change)).toContain(said);
});

it.each([
	'We talked about it on , and have not found a way to go on.',
	'Our work ends on .',
	'Please call  me.',
	'Ask undefined for a copy.',
	'The file of () is kept.',
	'It closes on 2027-05-04.',
	'I wish  all the best.',
	'That is ’s choice.',
	''
])('sees the gap in “%s”', (text) => {
	expect(gapIn(text)).not.toBeNull();
});

it.each([
	'Our work ends on May 4, 2027.',
	'You do not have to go on, and I am here until then.',
	'Please call me at 503-555-0101, or write.'
])('sees no gap in “%s”', (text) => {
	expect(gapIn(text)).toBeNull();
});

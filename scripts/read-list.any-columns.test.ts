import fc from 'fast-check';
import papa from 'papaparse';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { made, systems, type Made } from '$tests/support/lists';

const read = (system: string) =>
	papa.parse<string[]>(readFileSync(`tests/lists/systems/${system}.csv`, 'utf8').trim()).data;

const words = (header: string) => header.match(/[\p{L}\p{N}#?]+/gu) ?? [];
const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();

/** The ways in which record systems write a header. */
const styles: Record<string, (header: string) => string> = {
	capitals: (header) => header.toUpperCase(),
	small: (header) => header.toLowerCase(),
	snake: (header) => words(header).join('_').toLowerCase(),
	kebab: (header) => words(header).join('-'),
	camel: (header) => {
		const [first = '', ...rest] = words(header.replace(/'s\b/g, ''));
		return [first.toLowerCase(), ...rest.map(capital)].join('');
	},
	spaced: (header) => ` ${header}  `
};

const facts = ({ people, columns }: Made) => ({
	people: people.map(({ fields, state }) => ({ fields, state })),
	columns: columns.map(({ field }) => field)
});

describe.each(systems)('%s', (system) => {
	const [header = [], ...rows] = read(system);

	it.each(Object.keys(styles))(
		'says the same with its headers in another style: %s',
		async (style) => {
			const plain = await made(papa.unparse([header, ...rows]));
			const other = await made(
				papa.unparse([header.map((each) => styles[style]?.(each) ?? ''), ...rows])
			);
			expect(facts(other)).toEqual(facts(plain));
		}
	);

	it('says the same with its columns in any order', async () => {
		const plain = facts(await made(papa.unparse([header, ...rows]))).people;
		const order = fc.shuffledSubarray([...header.keys()], { minLength: header.length });
		await fc.assert(
			fc.asyncProperty(order, async (columns) => {
				const moved = [header, ...rows].map((row) => columns.map((at) => row[at] ?? ''));
				expect(facts(await made(papa.unparse(moved))).people).toEqual(plain);
			}),
			{ numRuns: 20, seed: 11 }
		);
	});
});

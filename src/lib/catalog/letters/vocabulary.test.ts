/** Every line of every letter names only what is known, and every slot that is filled is used. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { unused, wrongInBlock, wrongInRows } from '$tests/support/reading/vocabulary';
import { vocabulary } from './vocabulary';

const catalog = 'src/lib/catalog';
const isRow =
	/^(letters\/([\w-]+|(about-them|blocks)\/[\w-]+)|reasons\/[\w-]+\/(letter|guardian|plain))\.json$/;
const files = readdirSync(catalog, { recursive: true, encoding: 'utf8' })
	.filter((path) => isRow.test(path))
	.map((path): [string, unknown] => [path, JSON.parse(readFileSync(`${catalog}/${path}`, 'utf8'))]);

it('reads every row', () => {
	expect(files.length).toBeGreaterThan(70);
});

it.each(files)('%s names what is known', (_, rows) => {
	expect(wrongInRows(vocabulary, rows)).toEqual([]);
});

it.each(Object.entries(vocabulary.blocks))('the block %s fills what others need', (_, lines) => {
	expect(wrongInBlock(vocabulary, lines)).toEqual([]);
});

it('every piece and block is said somewhere, and every fact is asked', () => {
	const inCode = [
		'insteadOfBefore',
		'toEachAlone',
		'sheetForThem',
		'suddenEnding',
		'inPlainWords',
		'somebodyNewInPlain',
		'askMe',
		'sheetTitle',
		'isWrittenToAlone',
		'othersDecide',
		'guardiansDecide'
	];
	const { blocks, pieces } = vocabulary;
	const unsaid = unused(vocabulary, [files, blocks, pieces]);
	expect(unsaid.filter((name) => !inCode.includes(name))).toEqual([]);
});

/** What the compiler cannot see in a form: that it names only what is known, and that all that is known is said. */
import { describe, expect, it } from 'vitest';
import type { Vocabulary } from '$lib/catalog/prose/prose';
import { unused, wrongInBlock, wrongInRows } from '$tests/support/reading/vocabulary';
import type { Row } from './rows';
import { vocabulary, type At } from './vocabulary';
import words from './words/blocks.json';

const blocks = words as unknown as Vocabulary<At>['blocks'];
const known = { ...vocabulary, blocks };
const { facts, lists, pieces } = vocabulary;
const files = import.meta.glob<Row>('./*.json', { eager: true, import: 'default' });

const fields: Record<keyof Row, true> = {
	...{ id: true, code: true, order: true, version: true, title: true, about: true },
	...{ hasReceiver: true, source: true, heading: true, lead: true, lines: true }
};

/** The lists for each of whose items something is said. */
const eachIn = (value: unknown): string[] =>
	[...JSON.stringify(value).matchAll(/"each":"(\w+)"/g)].map(([, name = '']) => name);

describe.each(Object.entries(files))('%s', (path, row) => {
	it('has the fields of a form, and is the file of its name', () => {
		expect(Object.keys(row).sort()).toEqual(Object.keys(fields).sort());
		expect(path).toBe(`./${row.id}.json`);
	});

	it('names what is known', () => {
		expect(wrongInRows(known, row)).toEqual([]);
		expect(eachIn(row).filter((name) => !(name in lists))).toEqual([]);
	});
});

it.each(Object.entries(blocks))('the block %s fills what others need', (_, lines) => {
	expect(wrongInBlock(known, lines)).toEqual([]);
	expect(eachIn(lines).filter((name) => !(name in lists))).toEqual([]);
});

it('every piece and block is said somewhere, and every fact and list is asked', () => {
	const all = [files, blocks, pieces];
	expect(unused({ pieces, blocks, facts }, all)).toEqual([]);
	const text = JSON.stringify(all);
	const isNamed = (name: string) => new RegExp(`"(each|list)":"${name}"`).test(text);
	expect(Object.keys(lists).filter((name) => !isNamed(name))).toEqual([]);
});

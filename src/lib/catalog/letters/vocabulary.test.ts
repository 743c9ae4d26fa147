/** Every line of every letter names only what is known, and every slot that is filled is used. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { parts } from '$lib/catalog/prose/message';
import type { Line } from '$lib/catalog/prose/prose';
import { vocabulary } from './vocabulary';

const catalog = 'src/lib/catalog';
const isRow =
	/^(letters\/([\w-]+|(about-them|blocks)\/[\w-]+)|reasons\/[\w-]+\/(letter|guardian|plain))\.json$/;
const files = readdirSync(catalog, { recursive: true, encoding: 'utf8' })
	.filter((path) => isRow.test(path))
	.map((path): [string, unknown] => [path, JSON.parse(readFileSync(`${catalog}/${path}`, 'utf8'))]);
/** What is no sentence of a letter, by its field. */
const about = [
	'id',
	'code',
	'title',
	'about',
	'needs',
	'of',
	'as',
	'decides',
	'to',
	'says',
	'step',
	'standing',
	'supersedes',
	'goesWith',
	'signs',
	'somebodyNew',
	'documentTitle',
	'label'
];

type Found = { names: Set<string>; wrong: string[] };
const { facts, pieces, blocks, lists, entries } = vocabulary;

function namesIn(all: readonly MessageFormatElement[]): string[] {
	return all.flatMap((part) => {
		if (part.type === TYPE.argument) return [part.value];
		if (part.type !== TYPE.select) return [];
		return [part.value, ...Object.values(part.options).flatMap(({ value }) => namesIn(value))];
	});
}

/** Every name in these lines, and what is wrong with them; `isBlock`: a slot may stand in them. */
function read(value: unknown, found: Found = { names: new Set(), wrong: [] }): Found {
	if (typeof value === 'string') for (const name of namesIn(parts(value))) found.names.add(name);
	else if (Array.isArray(value)) value.forEach((each) => read(each, found));
	else if (value && typeof value === 'object') readObject(value as Record<string, unknown>, found);
	return found;
}

function readObject(line: Record<string, unknown>, found: Found): void {
	for (const [field, value] of Object.entries(line)) {
		if (field === 'when' || field === 'fits' || field === 'sheets') {
			for (const name of Object.keys(Object.assign({}, ...([value].flat() as object[]))))
				if (!(name in facts)) found.wrong.push(`asks for “${name}”`);
		} else if (field === 'block') {
			const filled = Object.keys(line).filter((name) => name !== 'block');
			const used = slotsOf(String(value));
			found.wrong.push(
				...filled
					.filter((name) => !used.has(name))
					.map((name) => `fills “${name}” of ${String(value)}`)
			);
		} else if (field === 'slot') found.names.add(String(value));
		else if (field === 'list' && typeof value === 'string') {
			if (!(value in lists)) found.wrong.push(`lists “${value}”`);
		} else if (field === 'entries') {
			if (!(String(value) in entries)) found.wrong.push(`enters “${String(value)}”`);
		} else if (!about.includes(field)) read(value, found);
	}
}

/** What a block names and nobody knows: it has to be filled, or may be. */
function slotsOf(name: string): Set<string> {
	const lines = blocks[name];
	if (!lines) throw new Error(`no block is “${name}”`);
	return unknown(lines);
}

function unknown(lines: readonly Line[] | readonly string[]): Set<string> {
	const all = new Set<string>();
	const add = (names: Iterable<string>) => {
		for (const each of names) {
			if (each in facts || all.has(each)) continue;
			if (each in pieces) add(read(pieces[each]).names);
			else all.add(each);
		}
	};
	add(read(lines).names);
	return all;
}

it('reads every row', () => {
	expect(files.length).toBeGreaterThan(70);
});

it.each(files)('%s names what is known', (_, rows) => {
	const { names, wrong } = read(rows);
	const strange = [...names].flatMap((name) =>
		name in facts ? [] : name in pieces ? [...unknown([`{${name}}`])] : [name]
	);
	expect([...wrong, ...strange]).toEqual([]);
});

it.each(Object.entries(blocks))('the block %s fills what others need', (_, lines) => {
	expect(read(lines).wrong).toEqual([]);
});

it('every piece and block is said somewhere', () => {
	const all = JSON.stringify([files, blocks, pieces]);
	const inCode = [
		'insteadOfBefore',
		'toEachAlone',
		'sheetForThem',
		'suddenEnding',
		'inPlainWords',
		'somebodyNewInPlain',
		'sheetTitle'
	];
	const unsaid = [
		...Object.keys(pieces).filter((name) => !all.includes(`{${name}}`)),
		...Object.keys(blocks).filter((name) => !all.includes(`"block":"${name}"`))
	];
	expect(unsaid.filter((name) => !inCode.includes(name))).toEqual([]);
});

it('every fact is asked somewhere', () => {
	const all = JSON.stringify([files, blocks, pieces]);
	const inCode = ['isWrittenToAlone', 'othersDecide'];
	expect(
		Object.keys(facts).filter(
			(name) => !all.includes(`{${name}`) && !all.includes(`"${name}":`) && !inCode.includes(name)
		)
	).toEqual([]);
});

/** Every line of every letter to others names only what is known there, and all that is known or asked is said. */
import { describe, expect, it } from 'vitest';
import { unused, wrongInBlock, wrongInRows } from '$tests/support/reading/vocabulary';
import { answersTo, rowOf } from './blocks/asks';
import type { Row } from './blocks/rows';
import { ofClients, shared } from './facts/client';
import { ofAll, ofPractice } from './facts/practice';
import { clientVocabulary, practiceVocabulary } from './vocabulary';
import asks from './words/asks.json';
import blocks from './words/blocks.json';
import pieces from './words/pieces.json';

const files = import.meta.glob<Row>('./*.json', { eager: true, import: 'default' });
const written = Object.values(files);
/** As they are asked: some by their name alone. */
const rows = written.map((row) => ({ ...row, asks: row.asks.map(rowOf) }));
const all = [rows, clientVocabulary.blocks, clientVocabulary.pieces];

function knownTo(some: typeof rows, { about }: Pick<Row, 'about'>) {
	const known = about === 'client' ? clientVocabulary : practiceVocabulary;
	const { facts, lists } = answersTo(some.flatMap(({ asks }) => asks));
	return { ...known, facts: { ...known.facts, ...facts }, lists: { ...known.lists, ...lists } };
}

describe.each(rows.map((row) => [row.id, row] as const))('%s', (id, row) => {
	it('names what is known', () => {
		expect(wrongInRows(knownTo([row], row), row)).toEqual([]);
	});

	it('says whatever it asks', () => {
		const text = JSON.stringify([row, blocks]);
		const unsaid = row.asks.map((ask) => ask.id).filter((ask) => !says(text, ask));
		expect(unsaid.filter((ask) => ask !== 'runs' || !text.includes('{howOften}'))).toEqual([]);
	});

	it('is the file of its name', () => {
		expect(Object.keys(files)).toContain(`./${id}.json`);
	});
});

const says = (text: string, id: string) => new RegExp(`(answer|has)_${id}\\b`).test(text);

it.each(Object.entries(blocks))('the block %s fills what others need', (_, lines) => {
	const known = knownTo(rows, { about: 'client' });
	expect(wrongInBlock(known, lines as Parameters<typeof wrongInBlock>[1])).toEqual([]);
});

it('every ask that several share is asked', () => {
	const text = JSON.stringify(written.map(({ asks }) => asks));
	expect(Object.keys(asks).filter((name) => !text.includes(`"${name}"`))).toEqual([]);
});

it('every piece and block is said somewhere, and every fact is asked', () => {
	const facts = { ...ofAll, ...ofPractice, ...ofClients, ...shared };
	const inCode = ['closing'];
	const unsaid = unused({ pieces, blocks: clientVocabulary.blocks, facts }, all);
	expect(unsaid.filter((name) => !inCode.includes(name))).toEqual([]);
});

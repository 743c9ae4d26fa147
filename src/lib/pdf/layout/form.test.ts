import type { Form, FormBlock } from '$lib/domain/letters/form';
import { form } from '$tests/support/pdf/pdf';
import { faces } from '$tests/support/pdf/truetype';
import { describe, expect, it } from 'vitest';
import { formLayout, formMargin } from './form';
import type { LaidPage, PlacedBlock } from './laid';
import { widthsOf } from './measure';

const widths = widthsOf(faces);
const lay = formLayout(widths);
const textOf = ({ block }: PlacedBlock) => block.lines.map(({ text }) => text).join('');
const sentence = 'Whoever gets this may pass it on, and privacy law may then no longer protect it.';
const paragraphs = (count: number): FormBlock[] =>
	Array.from({ length: count }, () => ({ kind: 'paragraph', text: sentence }));
const withWords = (count: number): Form =>
	form({ blocks: [...paragraphs(count), ...form().blocks] });
const read = ({ blocks }: LaidPage) => blocks.filter(({ block }) => block.role !== 'Artifact');

it.each([
	['US', 612, 792],
	['GB', 595.28, 841.89]
] as const)('is on the paper of its region: %s', (region, width, height) => {
	expect(lay(form({ region }))[0]).toMatchObject({ width, height });
});

it('stays within its margins and is never too small to read, however long it is', () => {
	for (let count = 0; count < 90; count += 5) {
		for (const page of lay(withWords(count))) {
			for (const { block, x, y } of read(page)) {
				expect(x).toBeGreaterThanOrEqual(formMargin.left);
				expect(y + block.height).toBeLessThanOrEqual(page.height - formMargin.bottom + 1e-6);
				for (const { size } of block.lines) expect(size).toBeGreaterThanOrEqual(9.5);
			}
		}
	}
});

it('is set closer where that saves a page', () => {
	const sizes = Array.from({ length: 60 }, (_, count) => {
		const pages = lay(withWords(count));
		const words = pages[0]!.blocks.find((placed) => textOf(placed) === sentence);
		return `${pages.length} of ${words?.block.lines[0]?.size}`;
	});
	for (const each of ['1 of 10.5', '1 of 10', '1 of 9.5', '2 of 10.5'])
		expect(sizes).toContain(each);
});

it('tells on each of two pages which form it is, and which page', () => {
	const feet = lay(withWords(60)).map(({ blocks }) =>
		textOf(blocks.find(({ block }) => block.role === 'Artifact')!)
	);
	expect(feet).toEqual([
		'Authorization to release information · page 1 of 2',
		'Authorization to release information · page 2 of 2'
	]);
});

it('keeps a heading with what it heads', () => {
	for (let count = 20; count < 60; count++) {
		for (const page of lay(withWords(count))) expect(read(page).at(-1)!.block.role).not.toBe('H2');
	}
});

describe('a row', () => {
	const [page] = lay(form());
	const find = (words: string) => page!.blocks.find((placed) => textOf(placed) === words)!;
	const field = (name: string) => page!.blocks.find(({ block }) => block.field?.name === name)!;

	it('has what is known beside what was asked, as one thing', () => {
		const [label, value] = [find('Name'), find('Jordan Example')];
		expect(value.y).toBe(label.y);
		expect(value.element).toBe(label.element);
	});

	it('has a line to write on level with its words', () => {
		const [label, line] = [find('Birthday'), field('born-on')];
		expect(line.y + line.block.height).toBeCloseTo(label.y + label.block.height, 6);
		expect(line.block.height).toBeGreaterThan(18);
	});

	it('has height to sign on', () => {
		expect(field('signature').block.height).toBeGreaterThan(28);
	});

	it('has the box before its words', () => {
		expect(field('summary').x).toBeLessThan(find('A summary').x);
		expect(field('summary').element).toBeLessThan(find('A summary').element);
	});
});

it('leaves room to sign, below words that are too long to sign beside', () => {
	const signed = (label: string): FormBlock => ({
		kind: 'row',
		pieces: [
			{
				...{ tick: null, value: [], share: 2, label },
				blank: { name: 'signature', tip: 'Signature', room: 'signature' }
			},
			{ ...{ tick: null, value: [], share: 1, label: 'Date' }, blank: null }
		]
	});
	const line = (label: string) => {
		const placed = read(lay(form({ blocks: [signed(label)] }))[0]!);
		const words = placed.find((each) => textOf(each) === label)!;
		const { block, x, y } = placed.find((each) => each.block.field?.name === 'signature')!;
		return { width: block.field!.width, x, isBelow: y >= words.y + words.block.height };
	};
	expect(line('Signed').isBelow).toBe(false);
	const long = line('Maria Fernanda Gutiérrez Castellanos (Parent or legal guardian), signed');
	expect(long).toMatchObject({ isBelow: true, x: formMargin.left });
	expect(long.width).toBeGreaterThanOrEqual(72);
});

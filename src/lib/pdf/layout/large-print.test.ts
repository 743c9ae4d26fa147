import { form, letter } from '$tests/support/pdf/pdf';
import { faces } from '$tests/support/pdf/truetype';
import { describe, expect, it } from 'vitest';
import { formLayout } from './form';
import type { LaidPage, PlacedBlock } from './laid';
import { layout } from './layout';
import { widthsOf } from './measure';

const lay = layout(widthsOf(faces));
const textOf = ({ block }: PlacedBlock) => block.lines.map(({ text }) => text).join('');
const sheets = [
	{
		title: 'A sheet',
		blocks: [{ kind: 'paragraph' as const, text: 'It can be kept. '.repeat(99) }]
	}
];
const sizes = (pages: readonly LaidPage[], but: (placed: PlacedBlock) => boolean) =>
	new Set(
		pages
			.flatMap(({ blocks }) => blocks)
			.filter((placed) => !but(placed))
			.flatMap(({ block }) => block.lines.map(({ size }) => size))
	);

describe.each(['US', 'GB'] as const)('a letter in large print: %s', (region) => {
	const pages = lay(letter({ region, largePrint: true, sheets }), new Map());
	const isAddress = (placed: PlacedBlock) => textOf(placed).startsWith('Jordan Example');

	it('is nowhere smaller than 16 points but in the window', () => {
		expect(Math.min(...sizes(pages, isAddress))).toBe(16);
		expect(pages.length).toBeGreaterThan(2);
	});

	it('has an address that the window shows whole', () => {
		const { block, y } = pages[0]!.blocks.find(isAddress)!;
		const [top, bottom] = region === 'US' ? [180, 228] : [162, 230];
		expect(y).toBeGreaterThanOrEqual(top!);
		expect(y + block.height).toBeLessThanOrEqual(bottom!);
		for (const { size } of block.lines) expect(size).toBeGreaterThanOrEqual(13.5);
	});

	it('prints nothing in grey, and stays within its margins', () => {
		for (const { blocks, width, height } of pages)
			for (const { block, x, y } of blocks) {
				for (const { quiet } of block.lines) expect(quiet).toBe(false);
				expect(x).toBeGreaterThanOrEqual(72);
				expect(x).toBeLessThan(width - 72);
				expect(y + block.height).toBeLessThanOrEqual(height - 62 + 1e-6);
			}
	});

	it('leaves another letter as it is', () => {
		const usual = lay(letter({ region }), new Map());
		expect(Math.min(...sizes(usual, isAddress))).toBe(8.5);
	});
});

it('a form in large print is nowhere smaller than 16 points', () => {
	const pages = formLayout(widthsOf(faces))(form({ typeSize: 16 }));
	expect(Math.min(...sizes(pages, () => false))).toBe(16);
});

import type { Block } from '$lib/domain/letters/letter';
import { laid } from '$tests/support/pdf/laid';
import { letter } from '$tests/support/pdf/pdf';
import { describe, expect, it } from 'vitest';
import type { PlacedBlock } from './laid';

const paragraph = (sentences: number): Block => ({
	kind: 'paragraph',
	text: 'We will keep our regular appointments until the closing date. '.repeat(sentences).trim()
});
const entries: Block = {
	kind: 'entries',
	entries: [
		{ name: 'River Clinic', lines: ['503-555-0111', 'Had room on May 20, 2026'] },
		{ name: 'Open Door', lines: ['80 Alder Lane, Portland'] }
	]
};
const long = 'A heading that is much longer than any heading of a letter has to be';
const parts = (sentences: number): Block[] => [
	...['Our last sessions', 'Records', 'How to reach me', 'If you need help', 'Costs'].flatMap(
		(text): Block[] => [{ kind: 'heading', text }, paragraph(sentences)]
	),
	{ kind: 'heading', text: long },
	paragraph(2),
	{ kind: 'heading', text: 'Others' },
	{ kind: 'paragraph', text: 'Here are people you could ask:' },
	entries
];
const of = (sentences: number) => laid(letter({ blocks: parts(sentences), enclosures: [] }));
const textOf = ({ block }: PlacedBlock) => block.lines.map(({ text }) => text).join('');

describe('a letter that comes onto one page only so', () => {
	const [page, ...more] = of(4);
	const blocks = page?.blocks ?? [];
	const at = (words: string) => blocks.findIndex((each) => textOf(each).startsWith(words));

	it('is on one page', () => {
		expect([page && more.length, of(7).length]).toEqual([0, 2]);
	});

	it('has its headings, still read as such, in the first line of what they head', () => {
		const [heading, text] = blocks.slice(at('Records'));
		expect(heading?.block.role).toBe('H2');
		expect(text?.y).toBe(heading?.y);
		const [first, second] = text?.block.lines ?? [];
		expect(first?.y).toBe(heading?.block.lines[0]?.y);
		expect(first?.x).toBeGreaterThan(45);
		expect(second?.x).toBe(0);
	});

	it('leaves a long heading above', () => {
		const [heading, text] = blocks.slice(at(long));
		expect(text?.y).toBeGreaterThan(heading?.y ?? Infinity);
	});

	it('has what belongs to a name beside it, the same for all', () => {
		const [river, open] = blocks.slice(at('River Clinic'));
		expect(river?.block.lines.map(({ text, y }) => [text, y])).toEqual([
			['River Clinic', river?.block.lines[0]?.y],
			['503-555-0111 · Had room on May 20, 2026', river?.block.lines[0]?.y]
		]);
		expect(river?.block.lines[1]?.x).toBe(open?.block.lines[1]?.x);
		expect(blocks[at('River Clinic')]?.list).toBe(open?.list);
	});

	it('is set in no smaller type', () => {
		for (const { block } of blocks.filter(({ y }) => y > 262))
			for (const { size } of block.lines) expect(size).toBeGreaterThanOrEqual(10.5);
	});
});

it('a letter is left as it is where that saves no page', () => {
	for (const pages of [of(1), of(9)]) {
		const all = pages.flatMap(({ blocks }) => blocks);
		const records = all.findIndex((each) => textOf(each) === 'Records');
		expect(all[records + 1]?.y).toBeGreaterThan(all[records]?.y ?? Infinity);
	}
});

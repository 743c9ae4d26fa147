import type { Block } from '$lib/domain/letters/letter';
import { letter } from '$tests/support/pdf/pdf';
import { faces } from '$tests/support/pdf/truetype';
import { describe, expect, it } from 'vitest';
import { formLayout } from './form';
import type { PlacedBlock } from './laid';
import { layout } from './layout';
import { widthsOf } from './measure';
import { form } from '$tests/support/pdf/pdf';
import { isTelephone } from './telephone';

const lay = layout(widthsOf(faces));
const textOf = ({ block }: PlacedBlock) => block.lines.map(({ text }) => text).join('');
const sign = (text: string): Block => ({ kind: 'paragraph', text, toSign: true });
const signed: Block[] = [
	{ kind: 'paragraph', text: 'You keep the records.' },
	{ kind: 'heading', text: 'Accepted and witnessed' },
	sign('Blake Hart, signature and day:'),
	sign('First witness, name and signature:')
];

describe('what others sign', () => {
	const { blocks } = lay(letter({ blocks: signed }), new Map())[0]!;
	const at = (words: string) => blocks.findIndex((placed) => textOf(placed).startsWith(words));

	it('stands below who writes the letter, those who witness last', () => {
		const order = ['You keep', 'Yours sincerely', 'Margaret', 'Accepted', 'Blake', 'First'].map(at);
		expect(order).toEqual([...order].sort((a, b) => a - b));
		expect(order).not.toContain(-1);
		expect(blocks[at('Blake')]!.y).toBeGreaterThan(blocks[at('Margaret')]!.y);
	});

	it('has a drawn line beside it that nobody reads aloud, level with its words and up to the margin', () => {
		for (const words of ['Blake', 'First']) {
			const [label, line] = [blocks[at(words)]!, blocks[at(words) + 1]!];
			expect(line.block).toMatchObject({ role: 'Artifact', lines: [] });
			expect(line.x + line.block.rule!).toBeCloseTo(612 - 72);
			expect(line.y).toBeGreaterThan(label.y);
			expect(line.y).toBeLessThanOrEqual(label.y + label.block.height);
		}
	});

	it('has room to be signed by hand', () => {
		expect(blocks[at('First')]!.y - blocks[at('Blake')]!.y).toBeGreaterThan(28);
	});
});

describe('a telephone number', () => {
	const sizes = (all: readonly PlacedBlock[], words: string) =>
		all.flatMap(({ block }) =>
			block.lines.filter(({ text }) => text.includes(words)).map(({ size }) => size)
		);

	it.each(['(503) 555-0123', '(503) 555-0145'])('is as large as the text: %s', (number) => {
		const { blocks } = lay(letter(), new Map())[0]!;
		expect(sizes(blocks, number)).toEqual(sizes(blocks, 'Dear'));
	});

	it('is as large as the text on a form', () => {
		const { blocks } = formLayout(widthsOf(faces))(form())[0]!;
		expect(sizes(blocks, '(503) 555-0123')).toEqual(sizes(blocks, 'Please tick'));
	});

	it.each([
		['503-555-0123', true],
		['555-0123', true],
		['+44 20 7946 0000', true],
		['Tel. 020 7946 0000', true],
		['Call or text: (503) 555-0123', true],
		['97201-1234', false],
		['Portland OR 97201-1234', false],
		['14 Orchard Row', false],
		['Suite 12', false],
		['SE1 2AB', false]
	])('is known by its looks: %s', (line, is) => {
		expect(isTelephone(line)).toBe(is);
	});
});

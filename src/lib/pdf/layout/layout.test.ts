import type { Block, Letter } from '$lib/domain/letters/letter';
import { letter } from '$tests/support/pdf/pdf';
import { faces } from '$tests/support/pdf/truetype';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LaidPage, PlacedBlock } from './laid';
import { layout } from './layout';
import { widthsOf } from './measure';
import { margin } from './paper';

const widths = widthsOf(faces);
const images = new Map([['logo', { width: 480, height: 160 }]]);
const lay = (of: Letter) => layout(widths)(of, images);

const paragraph = (sentences: number): Block => ({
	kind: 'paragraph',
	text: 'We will keep our regular appointments until the closing date. '.repeat(sentences).trim()
});
const paragraphs = (...sentences: number[]) => letter({ blocks: sentences.map(paragraph) });
const textOf = ({ block }: PlacedBlock) => block.lines.map(({ text }) => text).join('');
const lowest = (page: LaidPage) => Math.max(...page.blocks.map(({ block, y }) => y + block.height));
const find = (pages: LaidPage[], words: string) =>
	pages.flatMap(({ blocks }) => blocks).find((placed) => textOf(placed).includes(words))!;

describe('the paper', () => {
	it.each([
		['US', 612, 792],
		['GB', 595.28, 841.89]
	] as const)('is that of the region: %s', (region, width, height) => {
		expect(lay(letter({ region }))[0]).toMatchObject({ width, height });
	});

	it('has nothing in its margins, however long the letter is', () => {
		fc.assert(
			fc.property(fc.array(fc.integer({ min: 1, max: 30 }), { maxLength: 25 }), (sentences) => {
				for (const page of lay(paragraphs(...sentences))) {
					expect(lowest(page)).toBeLessThanOrEqual(page.height - margin.least + 1e-6);
				}
			}),
			{ numRuns: 40 }
		);
	});
});

describe('a letter of more than one page', () => {
	const long = paragraphs(6, 6, 6, 6, 6, 6, 6, 6);

	it('keeps two lines of a broken paragraph on either side', () => {
		for (let sentences = 1; sentences < 30; sentences++) {
			const pages = lay(paragraphs(8, 8, sentences, 8, 8, 8, 8));
			const [first, second] = pages.map(({ blocks }) => blocks);
			const broken = first!.at(-1)!;
			const rest = second!.find(({ element }) => element === broken.element);
			if (!rest) continue;
			expect(broken.block.lines.length).toBeGreaterThanOrEqual(2);
			expect(rest.block.lines.length).toBeGreaterThanOrEqual(2);
		}
		expect.hasAssertions();
	});

	it('never leaves the sign-off alone on a page', () => {
		for (let sentences = 4; sentences < 60; sentences++) {
			const last = lay(paragraphs(8, 8, 8, sentences)).at(-1)!;
			const read = last.blocks.filter(({ block }) => block.role !== 'Artifact');
			expect(textOf(read[0]!)).not.toContain('Yours sincerely');
		}
	});

	it('keeps a heading with what it heads', () => {
		for (let sentences = 1; sentences < 60; sentences++) {
			const blocks = [
				paragraph(20),
				paragraph(sentences),
				{ kind: 'heading', text: 'After' } as const
			];
			const pages = lay(letter({ blocks: [...blocks, paragraph(20)] }));
			for (const page of pages) expect(page.blocks.at(-1)!.block.role).not.toBe('H2');
		}
	});

	it('keeps words that announce names with the first of them', () => {
		const entries = [{ name: 'River Clinic', lines: ['503-555-0111'] }];
		for (let sentences = 1; sentences < 60; sentences++) {
			const announcing = { kind: 'paragraph', text: 'Here are people you could ask:' } as const;
			const blocks = [paragraph(20), paragraph(sentences), announcing];
			const pages = lay(letter({ blocks: [...blocks, { kind: 'entries', entries }] }));
			for (const page of pages) expect(textOf(page.blocks.at(-1)!)).not.toMatch(/:$/);
		}
	});

	it('keeps a few names on one page', () => {
		const entries = ['River', 'Alder', 'Open Door'].map((name) => ({ name, lines: ['a', 'b'] }));
		for (let sentences = 1; sentences < 60; sentences++) {
			const pages = lay(letter({ blocks: [paragraph(sentences), { kind: 'entries', entries }] }));
			const names = pages.map(({ blocks }) => blocks.filter(({ list }) => list !== null).length);
			expect(names.filter((count) => count > 0)).toEqual([3]);
		}
	});

	it('never breaks an entry', () => {
		const entries = Array.from({ length: 60 }, (_, n) => ({ name: `Dr ${n}`, lines: ['a', 'b'] }));
		const pages = lay(letter({ blocks: [{ kind: 'entries', entries }] }));
		const bodies = pages.flatMap(({ blocks }) => blocks.filter(({ list }) => list !== null));
		const whole = bodies.map((each) => textOf(each).replace(' · ', ''));
		expect(whole).toEqual(entries.map(({ name }) => `${name}ab`));
	});

	it('numbers the pages after the first, and names the sender, never the client', () => {
		const pages = lay(long);
		const heads = pages.map(({ blocks }) =>
			blocks.filter(({ block }) => block.role === 'Artifact').map(textOf)
		);
		const numbered = pages.slice(1).map((_, n) => `Page ${n + 2} of ${pages.length}`);
		expect(heads).toEqual([[], ...numbered.map((n) => ['Willowbrook Psychotherapy', n])]);
	});

	const leading = ({ block }: PlacedBlock) => block.height / block.lines.length;

	it('is set closer where that saves a page, and no closer than it has to be', () => {
		const pages = Array.from({ length: 48 }, (_, n) => lay(paragraphs(8, 8, n + 1)));
		const looks = pages.map((each) => [each.length, leading(find(each, 'Dear'))]);
		for (const look of [15.25, 14.5, 13.75, 13.4]) expect(looks).toContainEqual([1, look]);
		const longer = looks.filter(([count]) => count === 2);
		expect(longer).toEqual(longer.map(() => [2, 15.25]));
		expect(longer.length).toBeGreaterThan(3);
	});

	it('is never set in smaller type than 10.5 points, but for what stands on top', () => {
		for (let sentences = 1; sentences < 60; sentences += 3)
			for (const { blocks } of lay(paragraphs(8, 8, sentences)))
				for (const { block, y } of blocks.filter(({ y }) => y > 262))
					for (const { size } of block.lines) expect([y, size >= 10.5]).toEqual([y, true]);
	});

	it('says so when one entry is longer than a page', () => {
		const entry = { name: 'Dr Long', lines: Array.from({ length: 80 }, () => 'line') };
		const endless = letter({ blocks: [{ kind: 'entries', entries: [entry] }] });
		expect(() => lay(endless)).toThrow('One piece of this letter is longer than a page.');
	});
});

it('has every word of the letter, in reading order', () => {
	const all = lay(letter())[0]!.blocks.map(textOf).join('\n');
	const words = [
		'Willowbrook',
		'Jordan Example',
		'March 14',
		'Closing of',
		'Dear Jordan',
		'Amélie'
	];
	const places = [...words, '•', 'Thank you', 'Yours', 'Margaret', 'Enclosure'].map((word) =>
		all.indexOf(word)
	);
	expect(places).toEqual([...places].sort((a, b) => a - b));
	expect(places).not.toContain(-1);
});

it('composes letters with their marks, and changes nothing else', () => {
	const pages = lay(letter({ to: ['Zoe\u0308  O’Connor'] }));
	expect(find(pages, 'Connor').block.lines[0]!.text).toBe('Zoë  O’Connor');
});

it('sets the same words once', () => {
	const set = layout(widths);
	const [one, other] = [set(letter(), images), set(letter({ to: ['Someone else'] }), images)];
	expect(find(one, 'This was not').block).toBe(find(other, 'This was not').block);
});

it('prints a picture in its own proportions, never larger than 72 dots an inch', () => {
	const signOff = { ...letter().signOff, signature: 'small' };
	const sizes = new Map([['small', { width: 60, height: 20 }]]);
	const [page] = layout(widths)(letter({ signOff }), sizes);
	const image = page!.blocks.find(({ block }) => block.image)!.block.image;
	expect(image).toMatchObject({ alt: 'Signature of Margaret Hollis, PhD', width: 60, height: 20 });
});

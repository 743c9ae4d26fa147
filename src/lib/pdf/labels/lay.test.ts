import { describe, expect, it } from 'vitest';
import { faceWidths } from '$lib/pdf/layout/measure';
import { faces } from '$tests/support/pdf/truetype';
import { onEnvelopes, onLabels } from './lay';
import { envelopes, labelAt, labelSheets } from './stock';

const face = faceWidths(faces.regular);
const sheet = labelSheets['avery-5163'];
const some = (count: number) =>
	Array.from({ length: count }, (_, n) => [`Person ${n}`, `${n} Elm Road`, 'Portland, OR 97201']);
const drawnIn = (at: { x: number; y: number } | undefined, place: number) => {
	const label = labelAt(sheet, place);
	return (
		!!at &&
		at.x > label.x &&
		at.x < label.x + label.width &&
		at.y > label.y &&
		at.y < label.y + label.height
	);
};

describe('labels', () => {
	it('begin at the label that is asked for', () => {
		const { pages } = onLabels(some(1), sheet, 4, face);
		expect(drawnIn(pages[0]?.blocks[0], 3)).toBe(true);
	});

	it('go on with a new sheet where one is full', () => {
		const { pages } = onLabels(some(4), sheet, 9, face);
		expect(pages.map(({ blocks }) => blocks.length)).toEqual([2, 2]);
		expect(drawnIn(pages[1]?.blocks[0], 0)).toBe(true);
	});

	it('waste none where an address cannot be drawn', () => {
		const { pages, made, failed } = onLabels([['李'], ...some(1)], sheet, 1, face);
		expect([pages.length, made, failed.length]).toEqual([1, [1], 1]);
		expect(drawnIn(pages[0]?.blocks[0], 0)).toBe(true);
	});

	it('name the character that cannot be drawn', () => {
		expect(onLabels([['李 Wei']], sheet, 1, face).failed[0]?.because).toContain('“李”');
	});

	it('name an address that does not fit', () => {
		const tall = [Array.from({ length: 30 }, (_, line) => `line ${line}`)];
		expect(onLabels(tall, sheet, 1, face).failed[0]?.because).toMatch(/too many lines to fit/);
	});
});

describe('envelopes', () => {
	const on = (sender: string[], addresses = some(2)) =>
		onEnvelopes(
			addresses,
			envelopes['us-10'],
			addresses.map(() => sender),
			face
		);

	it('are a page each, with the return address before the address', () => {
		const { pages } = on(['D. W.', '12 Harbor Street']);
		const words = pages.map(({ blocks }) => blocks.map(({ block }) => block.lines[0]?.text));
		expect(words).toEqual([
			['D. W.', 'Person 0'],
			['D. W.', 'Person 1']
		]);
	});

	it('go without a return address as well', () => {
		expect(on([]).pages.map(({ blocks }) => blocks.length)).toEqual([1, 1]);
	});

	it('name the return address as such for the Royal Mail', () => {
		const { pages } = onEnvelopes(some(1), envelopes.dl, [['D. W.', '12 Harbour Street']], face);
		expect(pages[0]?.blocks[0]?.block.lines[0]?.text).toBe('Return address:');
	});

	it('are not made with a return address that does not fit', () => {
		const { pages, failed } = on(Array.from({ length: 20 }, () => 'line'));
		expect([pages.length, failed.length]).toEqual([0, 2]);
	});
});

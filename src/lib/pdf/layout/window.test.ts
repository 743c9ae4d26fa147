import type { Letter } from '$lib/domain/letters/letter';
import type { Region } from '$lib/domain/days/day';
import { letter } from '$tests/support/pdf/pdf';
import { faces } from '$tests/support/pdf/truetype';
import { describe, expect, it } from 'vitest';
import type { PlacedBlock } from './laid';
import { layout } from './layout';
import { widthsOf } from './measure';

const lay = layout(widthsOf(faces));
const images = new Map([['logo', { width: 340, height: 104 }]]);
const textOf = ({ block }: PlacedBlock) => block.lines.map(({ text }) => text).join('');
const address = [
	'Jordan Example',
	'c/o Kim Example',
	'27 Maple Avenue',
	'Flat 4',
	'Leeds',
	'LS1 4'
];
const tall = {
	name: 'Willowbrook Psychotherapy and Counseling Associates of Portland',
	lines: ['14 Orchard Row', 'Suite 3', 'Portland, OR 97201', '(503) 555-0123', 'a@b.example', 'b'],
	logo: 'logo'
};

/**
 * Of a sheet folded in thirds, in points from its top: what the window shows however the sheet lies (the strip), all it
 * shows when the sheet lies one way or another, and how far to the right. US #10: window 4½ × 1⅛ in, ⅞ in from the left,
 * ½ in from the bottom. DL: 90 × 35 mm, 20 mm, 18 mm.
 */
const envelopes = {
	US: { strip: [180, 228], seen: [147, 261], right: [315, 387] },
	GB: { strip: [162, 230], seen: [130.4, 260.8], right: [283.5, 311.8] }
} as const;

function page(region: Region, more: Partial<Letter> = {}) {
	const { blocks } = lay(letter({ region, ...more }), images)[0]!;
	const to = blocks.find((placed) => textOf(placed).startsWith('Jordan'))!;
	return { to, others: blocks.filter((placed) => placed !== to) };
}

const widest = ({ block, x }: PlacedBlock) =>
	x + Math.max(0, ...block.lines.map(({ text, size }) => text.length * size * 0.42));

describe.each(['US', 'GB'] as const)('the window of the envelope: %s', (region) => {
	const { strip, seen, right } = envelopes[region];

	it.each([1, 2, 3, 4, 5, ...(region === 'GB' ? [6] : [])])(
		'shows an address of %i lines whole, however the sheet lies',
		(count) => {
			const { to } = page(region, { to: address.slice(0, count) });
			expect(to.y).toBeGreaterThanOrEqual(strip[0]);
			expect(to.y + to.block.height).toBeLessThanOrEqual(strip[1]);
			expect(to.block.lines).toHaveLength(count);
		}
	);

	it('shows an address of more lines whole, two of them on one line', () => {
		const longer = [...address, 'Yorkshire', 'United Kingdom'];
		const { to } = page(region, { to: longer });
		expect(to.y).toBeGreaterThanOrEqual(strip[0]);
		expect(to.y + to.block.height).toBeLessThanOrEqual(strip[1]);
		expect(to.block.lines[0]?.text).toBe('Jordan Example');
		expect(to.block.lines.at(-1)?.text).toBe('United Kingdom');
		for (const part of longer) expect(textOf(to)).toContain(part);
	});

	it('shows long lines whole, however the sheet lies', () => {
		const { to } = page(region, { to: ['Jordan Example of the long '.repeat(4), 'b', 'c'] });
		expect(widest(to)).toBeLessThan(right[0]);
		expect(to.y + to.block.height).toBeLessThanOrEqual(strip[1]);
	});

	it('shows nothing else, however the sheet lies', () => {
		for (const sender of [letter().sender, tall]) {
			const { others } = page(region, { sender });
			const shown = others.filter(
				({ block, x, y }) => y + block.height > seen[0] && y < seen[1] && x < right[1]
			);
			expect(shown.map(textOf)).toEqual([]);
		}
	});

	it.each([-9, -3, 3, 9])(
		'stands %i mm lower where the practice says so, and all with it',
		(mm) => {
			const by = (mm * 72) / 25.4;
			for (const of of [letter().sender, tall]) {
				const { to, others } = page(region, { sender: { ...of, window: mm } });
				expect(to.y).toBeGreaterThanOrEqual(strip[0] + by);
				expect(to.y + to.block.height).toBeLessThanOrEqual(strip[1] + by);
				const shown = others.filter(
					({ block, x, y }) => y + block.height > seen[0] + by && y < seen[1] + by && x < right[1]
				);
				expect(shown.map(textOf)).toEqual([]);
			}
		}
	);
});

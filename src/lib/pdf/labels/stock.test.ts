import { describe, expect, it } from 'vitest';
import { envelopes, labelAt, labelSheets, labelsOn, type LabelSheet } from './stock';

const counts = { 'avery-5160': 30, 'avery-5163': 10, 'avery-l7160': 21 };

describe.each(Object.entries(labelSheets) as [keyof typeof counts, LabelSheet][])(
	'the sheet %s',
	(id, sheet) => {
		const last = labelAt(sheet, labelsOn(sheet) - 1);

		it('has so many labels', () => {
			expect(labelsOn(sheet)).toBe(counts[id]);
		});

		it('has the same white on all sides', () => {
			expect(sheet.paper.width - (last.x + last.width)).toBeCloseTo(sheet.first.x, 1);
			expect(sheet.paper.height - (last.y + last.height)).toBeCloseTo(sheet.first.y, 1);
		});

		it('has labels that do not lie over each other', () => {
			expect(sheet.pitch.x).toBeGreaterThanOrEqual(sheet.first.width);
			expect(sheet.pitch.y).toBeGreaterThanOrEqual(sheet.first.height);
		});

		it('counts row by row', () => {
			expect(labelAt(sheet, 1)).toMatchObject({ y: sheet.first.y });
			expect(labelAt(sheet, sheet.columns)).toMatchObject({ x: sheet.first.x });
		});
	}
);

const mm = (points: number) => (points * 25.4) / 72;

describe('an envelope', () => {
	it('of the US has its address where the reader of the post looks', () => {
		const { paper, sender, address } = envelopes['us-10'];
		const fromBottom = (y: number) => (paper.height - y) / 72;
		expect(fromBottom(address.y)).toBeLessThanOrEqual(2.75);
		expect(fromBottom(address.y + address.height)).toBeGreaterThanOrEqual(0.625);
		expect(paper.width - (address.x + address.width)).toBeGreaterThanOrEqual(36);
		expect(fromBottom(sender.y + sender.height)).toBeGreaterThan(2.75);
	});

	it('of the size DL has its return address where the post asks for it', () => {
		const { paper, sender, address } = envelopes.dl;
		expect(mm(sender.y + sender.height)).toBeLessThanOrEqual(28.01);
		expect(mm(paper.width - (sender.x + sender.width))).toBeGreaterThanOrEqual(75);
		expect(mm(address.y - (sender.y + sender.height))).toBeGreaterThanOrEqual(12);
	});
});

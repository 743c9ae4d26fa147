import { pngOf } from '$tests/support/pdf/pdf';
import fc from 'fast-check';
import { zlibSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readDots } from './png';

/** Rows as PNG stores them: a filter, then each byte as its difference from what the filter foresees. */
function filtered(rows: number[][], filters: number[], size: number): Uint8Array {
	const at = (row: number, x: number) => (row < 0 || x < 0 ? 0 : rows[row]![x]!);
	return Uint8Array.from(
		rows.flatMap((bytes, row) => {
			const filter = filters[row]!;
			const foreseen = (x: number) => {
				const [a, b, c] = [at(row, x - size), at(row - 1, x), at(row - 1, x - size)];
				const p = a + b - c;
				const paeth = [a, b, c].sort((one, other) => Math.abs(p - one) - Math.abs(p - other));
				return [0, a, b, Math.floor((a + b) / 2), paeth[0]!][filter]!;
			};
			return [filter, ...bytes.map((byte, x) => byte - foreseen(x))];
		})
	);
}

const picture = fc
	.record({
		kind: fc.constantFrom([0, 1], [2, 3], [4, 2], [6, 4]),
		width: fc.integer({ min: 1, max: 6 }),
		height: fc.integer({ min: 1, max: 6 })
	})
	.chain(({ kind: [kind, size], width, height }) =>
		fc.record({
			kind: fc.constant(kind!),
			size: fc.constant(size!),
			width: fc.constant(width),
			rows: fc.array(
				fc.array(fc.integer({ min: 1, max: 255 }), {
					minLength: width * size!,
					maxLength: width * size!
				}),
				{ minLength: height, maxLength: height }
			),
			filters: fc.array(fc.integer({ min: 0, max: 4 }), { minLength: height, maxLength: height })
		})
	);

describe('the dots of a PNG', () => {
	it('are what was drawn, whichever way each row was stored', () => {
		fc.assert(
			fc.property(picture, ({ kind, size, width, rows, filters }) => {
				const dots = readDots(pngOf(width, rows.length, kind, filtered(rows, filters, size)))!;
				const solid = size % 2 === 0;
				const bytes = rows.flat();
				expect([...dots.colour]).toEqual(bytes.filter((_, at) => !solid || at % size !== size - 1));
				expect([...(dots.alpha ?? [])]).toEqual(
					bytes.filter((_, at) => solid && at % size === size - 1)
				);
			})
		);
	});

	it('are white where nothing shows', () => {
		const dots = readDots(pngOf(2, 1, 6, Uint8Array.of(0, 1, 2, 3, 0, 4, 5, 6, 255)));
		expect([...dots!.colour]).toEqual([255, 255, 255, 4, 5, 6]);
	});

	it('are left to pdf-lib when it has a palette', () => {
		expect(readDots(pngOf(1, 1, 3, Uint8Array.of(0, 0)))).toBeNull();
	});

	it.each([
		['RGB', 2],
		['a palette', 3]
	])('are refused where they end early: %s', (_, kind) => {
		const rows = new Uint8Array(9 * 25);
		const cutOff = zlibSync(rows, { level: 0 }).subarray(0, 100);
		expect(() => readDots(pngOf(8, 9, kind, rows, cutOff))).toThrow('unexpected EOF');
	});
});

import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { sameRow, type Row } from '$lib/vault/log/join';
import { packed, unpacked } from './rows';

const stamps = fc.constantFrom('a', 'b', 'c');
const fields = fc.dictionary(
	fc.constantFrom('name', 'phone', 'city', '@', 'toString'),
	fc.tuple(fc.oneof(fc.string(), fc.constant(null), fc.boolean(), fc.array(fc.string())), stamps)
);

it('a row is the same after it lay on the disk, whatever its stamps', () => {
	fc.assert(
		fc.property(fields, (f) => {
			const row: Row = { id: 'zoe', type: 'client', f: { ...f } };
			const back = unpacked(JSON.parse(JSON.stringify(packed(row))));
			expect(sameRow(back, row)).toBe(true);
		})
	);
});

it('opens a row that was written whole', () => {
	const row: Row = { id: 'zoe', type: 'client', f: { name: ['Zoë', 'a'] } };
	expect(unpacked(row)).toBe(row);
});

it('writes a stamp that all fields share once', () => {
	const f = Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`field${i}`, ['', 'stamp']]));
	const text = JSON.stringify(packed({ id: 'zoe', type: 'client', f: f as Row['f'] }));
	expect(text.split('stamp')).toHaveLength(2);
});

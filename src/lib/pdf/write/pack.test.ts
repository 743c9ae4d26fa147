import { unzlibSync } from 'fflate';
import { assert, property, uint8Array, array, constantFrom } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pack } from './pack';

const text = (words: string) => new TextEncoder().encode(words);

describe('what is packed', () => {
	it.each([
		['nothing', new Uint8Array()],
		['one byte', new Uint8Array([200])],
		['one byte many times', new Uint8Array(5000)],
		['each byte once', Uint8Array.from({ length: 256 }, (_, at) => at)],
		[
			'the same words far apart',
			text(`farewell${'.,'.repeat(2044)}farewell${'.'.repeat(9000)}farewell`)
		]
	])('is unpacked as it was: %s', (_, bytes) => {
		expect(unzlibSync(pack(bytes))).toEqual(bytes);
	});

	it('is unpacked as it was, whatever it is', () => {
		const words = constantFrom(
			'q 1 0 0 1 72 ',
			' cm/X5 Do Q\n',
			'EMC\n',
			'/P<</MCID 3>>BDC\n',
			'€'
		);
		assert(
			property(array(words, { maxLength: 900 }), uint8Array({ maxLength: 300 }), (some, bytes) => {
				const all = new Uint8Array([...text(some.join('')), ...bytes]);
				expect(unzlibSync(pack(all))).toEqual(all);
			})
		);
	});

	it('gives the same bytes each time', () => {
		const bytes = text('goodbye and thank you, '.repeat(40));
		expect(pack(bytes)).toEqual(pack(bytes));
	});

	it('is much shorter where words come again', () => {
		expect(pack(text('goodbye and thank you, '.repeat(40))).length).toBeLessThan(80);
	});
});

import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readImage } from './image';
import { jpeg, png } from '$tests/support/pdf/pdf';

describe('a picture', () => {
	it('is known as PNG by its bytes', () => {
		expect(readImage(png(30, 20))).toEqual({ type: 'image/png', width: 30, height: 20 });
	});

	it('is known as JPEG by its bytes', () => {
		expect(readImage(jpeg)).toEqual({ type: 'image/jpeg', width: 16, height: 8 });
	});

	it.each([
		['an empty file', new Uint8Array()],
		['a text', new TextEncoder().encode('my logo')],
		['a GIF', new TextEncoder().encode('GIF89a……')],
		['a packed file', new Uint8Array(deflateSync('x'))]
	])('is refused with what to do when it is %s', (_, bytes) => {
		expect(readImage(bytes)).toEqual({
			because: 'The picture is neither PNG nor JPEG: please save it as one of these.'
		});
	});

	it('is refused when it was cut off anywhere', () => {
		fc.assert(
			fc.property(
				fc.constantFrom(png(9, 9), jpeg),
				fc.double({ min: 0, max: 0.99, noNaN: true }),
				(whole, at) => {
					expect(readImage(whole.slice(0, Math.floor(whole.length * at)))).toHaveProperty(
						'because'
					);
				}
			)
		);
	});

	it('is refused when a byte of its pixels is wrong', () => {
		const bytes = png(9, 9);
		bytes[bytes.length - 20]! ^= 1;
		expect(readImage(bytes)).toEqual({
			because: 'The picture is damaged: please save it again as PNG or JPEG.'
		});
	});

	it('is refused when it is too large to print in good time', () => {
		expect(readImage(png(5001, 5000))).toEqual({
			because: 'The picture is too large: please use one of at most 25 million pixels.'
		});
	});

	it('is refused when it has no height', () => {
		expect(readImage(png(5, 0))).toHaveProperty('because');
	});
});

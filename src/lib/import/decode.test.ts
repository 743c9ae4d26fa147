/** Encodings as other programs write them; a file of one byte to 20 MB is read. */
import { describe, expect, it } from 'vitest';
import { decode, largestFileBytes } from './decode';

const chinese = '姓名,城市\n李小明,波特兰\n王芳,塞勒姆\n';

function utf16(text: string, little: boolean): Uint8Array {
	const view = new DataView(new ArrayBuffer(text.length * 2));
	Array.from({ length: text.length }, (_, i) => view.setUint16(i * 2, text.charCodeAt(i), little));
	return new Uint8Array(view.buffer);
}

describe('text that has no zero bytes', () => {
	it.each([
		['UTF-16, small end first, by its mark', utf16(`\ufeff${chinese}`, true)],
		['UTF-16, big end first, by its mark', utf16(`\ufeff${chinese}`, false)],
		['UTF-8', new TextEncoder().encode(chinese)]
	])('is read from %s', (_, bytes) => {
		expect(decode(bytes)[0].text).toBe(chinese);
	});
});

describe('Latin text in UTF-16 without a mark', () => {
	it.each([true, false])('is told by its zero bytes: small end first %s', (little) => {
		const list = 'Name,City\nZoë Ångström,Bend\n';
		expect(decode(utf16(list, little))[0].text).toBe(list);
		// A third of the letters beyond Latin, as in a list of names from several countries.
		const mixed = 'Name,City\nAna Lee,波特兰\n李小明,Bend\n';
		expect(decode(utf16(mixed, little))[0].text).toBe(mixed);
	});

	it('and is no such text where both places hold them', () => {
		expect(() => decode(Uint8Array.of(0, 0, 65, 0, 0, 0, 0, 66))).toThrow(
			expect.objectContaining({ reason: 'notTable' })
		);
	});
});

it.each([
	['one mark byte alone', Uint8Array.of(0xff, 0x41), 'ÿA'],
	['the other mark byte alone', Uint8Array.of(0xfe, 0x41), 'þA'],
	['both in another place', Uint8Array.of(0x41, 0xff, 0xfe), 'Aÿþ'],
	['one letter', Uint8Array.of(0x41), 'A']
])('%s is Windows-1252 or UTF-8', (_, bytes, text) => {
	expect(decode(bytes)[0].text).toBe(text);
});

it('takes a file of 20 MB, and none beyond', () => {
	const file = new Uint8Array(20 * 1024 * 1024).fill(0x41);
	expect(largestFileBytes).toBe(file.length);
	expect(decode(file)[0].text).toHaveLength(file.length);
});

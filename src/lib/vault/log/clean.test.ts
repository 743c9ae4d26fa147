import { expect, it } from 'vitest';
import { clean, cleanText } from './clean';

it.each([
	['one form of Unicode', 'Zoe\u0308', 'Zo\u00eb'],
	['one kind of line end', 'a\r\nb\rc\nd', 'a\nb\nc\nd'],
	['no control characters', 'a\u0000b\u0007c\u0085d', 'abcd'],
	['tabs', 'a\tb', 'a\tb'],
	['no half characters', 'a\ud800b', 'a\ufffdb'],
	['names as they are', '李 عمر Łukasz O’Brien', '李 عمر Łukasz O’Brien']
])('text has %s', (_, typed, kept) => {
	expect(cleanText(typed)).toBe(kept);
});

it('every text in a list or an object is cleaned', () => {
	const typed = { a: ['x\r\ny', 7, null], b: { c: 'z\u0000', d: true } };
	expect(clean(typed)).toEqual({ a: ['x\ny', 7, null], b: { c: 'z', d: true } });
});

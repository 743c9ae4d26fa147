/**
 * What both faces draw, as ranges of code points. The faces are cut to exactly these, in this order:
 * the first character is glyph 1. Marks that need positioning (U+0300…) and invisible controls are
 * left out on purpose.
 */
export const drawable: readonly (readonly [first: number, last: number])[] = [
	[0x0020, 0x007e], // Latin
	[0x00a0, 0x00ac], // Latin-1, without the soft hyphen
	[0x00ae, 0x02ff], // Latin-1, Latin Extended-A and -B, phonetic letters, spacing modifiers (ʻ ʼ)
	[0x0370, 0x0373], // Greek
	[0x0375, 0x0377],
	[0x037a, 0x037d],
	[0x037f, 0x037f],
	[0x0384, 0x0386],
	[0x0388, 0x038a],
	[0x038c, 0x038c],
	[0x038e, 0x03a1],
	[0x03a3, 0x03e1],
	[0x03f0, 0x0482], // Greek variants, Cyrillic
	[0x048a, 0x052f], // Cyrillic of more languages
	[0x1e00, 0x1eff], // Latin Extended Additional: Vietnamese, Welsh, Yoruba
	[0x2002, 0x200a], // spaces
	[0x2010, 0x2027], // dashes, quotation marks, bullet, ellipsis
	[0x202f, 0x205f], // the narrow space of "9:00 AM", primes, fraction slash
	[0x2070, 0x2071], // superscripts and subscripts
	[0x2074, 0x208e],
	[0x20a0, 0x20c0], // currencies
	[0x2100, 0x2125], // № ℗ ™
	[0x2150, 0x215f], // fractions
	[0x2212, 0x2212], // minus
	[0xfb00, 0xfb06] // ligatures, as pasted from a PDF
];

/** Every drawable character's code point; the one at index `i` is glyph `i + 1`. */
export const drawableCodes: readonly number[] = drawable.flatMap(([first, last]) =>
	Array.from({ length: last - first + 1 }, (_, step) => first + step)
);

const glyphs = new Uint16Array(0x10000);
drawableCodes.forEach((code, index) => (glyphs[code] = index + 1));

/** The glyph of a code point; 0 when no face has it. */
export const glyphOf = (code: number): number => glyphs[code] ?? 0;

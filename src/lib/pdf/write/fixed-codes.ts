/** Deflate's fixed codes: https://www.rfc-editor.org/rfc/rfc1951, 3.2.5 and 3.2.6 */

export const LONGEST = 258;
export const FARTHEST = 4096;

/** A code is its bits, the first the lowest, and above them how many they are. */
export const COUNT_FROM = 20;
export const BITS = (1 << COUNT_FROM) - 1;

/** The codes of bytes, of the end (256) and of lengths. */
export const symbols = Int32Array.from({ length: 288 }, (_, symbol) => {
	if (symbol < 144) return code(0x30 + symbol, 8);
	if (symbol < 256) return code(0x190 + symbol - 144, 9);
	if (symbol < 280) return code(symbol - 256, 7);
	return code(0xc0 + symbol - 280, 8);
});
export const END = symbols[256] as number;

/** How a length is written, and how the distance to where the same bytes stand. */
export const lengths = Int32Array.from({ length: LONGEST + 1 }, (_, length) =>
	length === LONGEST
		? (symbols[285] as number)
		: stepped(length - 3, 2, (step) => symbols[257 + step] as number)
);
export const distances = Int32Array.from({ length: FARTHEST + 1 }, (_, back) =>
	stepped(back - 1, 1, (step) => code(step, 5))
);

function code(value: number, count: number): number {
	let bits = 0;
	for (let at = 0; at < count; at++) bits |= ((value >> at) & 1) << (count - 1 - at);
	return bits | (count << COUNT_FROM);
}

/** Steps grow: `2 ** shift` of them to each doubling. Values of one step are told apart by extra bits. */
function stepped(value: number, shift: number, codeOf: (step: number) => number): number {
	const extra = value < 1 ? 0 : Math.max(0, 31 - Math.clz32(value) - shift);
	const step = codeOf(Math.max(0, (extra << shift) + (value >> extra)));
	const told = value & ((1 << extra) - 1);
	return step + (told << (step >> COUNT_FROM)) + (extra << COUNT_FROM);
}

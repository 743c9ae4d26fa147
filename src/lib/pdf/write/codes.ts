/** The fixed codes of deflate: https://www.rfc-editor.org/rfc/rfc1951, 3.2.5 and 3.2.6 */

/** A code, its first bit the lowest, and above its bits how many they are. */
export const COUNT_FROM = 20;

/** The codes of bytes, of the end (256) and of lengths. */
export const symbols: Int32Array = Int32Array.from({ length: 288 }, (_, symbol) => {
	if (symbol < 144) return code(0x30 + symbol, 8);
	if (symbol < 256) return code(0x190 + symbol - 144, 9);
	if (symbol < 280) return code(symbol - 256, 7);
	return code(0xc0 + symbol - 280, 8);
});

const extraOfLength = (step: number) => (step === 28 ? 0 : Math.max(0, (step >> 2) - 1));
const extraOfDistance = (step: number) => Math.max(0, (step >> 1) - 1);

/** How a length of 3 to 258 bytes is written, what is added to its symbol included. */
export const lengths = written(
	3,
	258,
	extraOfLength,
	(step) => symbols[257 + Math.min(step, 28)] ?? 0
);
lengths[258] = symbols[285] ?? 0;

/** The same of distances from 1 to 4096 bytes. */
export const distances = written(1, 1 << 12, extraOfDistance, (step) => code(step, 5));

function code(value: number, count: number): number {
	let bits = 0;
	for (let at = 0; at < count; at++) bits |= ((value >> at) & 1) << (count - 1 - at);
	return bits | (count << COUNT_FROM);
}

/** The codes from the first to the most: each step stands for a run of values, told apart by extra bits. */
function written(
	from: number,
	most: number,
	extraOf: (step: number) => number,
	codeOf: (step: number) => number
): Int32Array {
	const all = new Int32Array(most + 1);
	let first = from;
	for (let step = 0; first <= most; step++) {
		const extra = extraOf(step);
		const whole = codeOf(step);
		const count = whole >> COUNT_FROM;
		const end = Math.min(first + (1 << extra), most + 1);
		for (let value = first; value < end; value++) {
			all[value] = whole + ((value - first) << count) + (extra << COUNT_FROM);
		}
		first += 1 << extra;
	}
	return all;
}

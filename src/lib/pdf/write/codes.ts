/** The fixed codes of deflate: https://www.rfc-editor.org/rfc/rfc1951, 3.2.5 and 3.2.6 */

/** A code, its first bit the lowest, and how many bits it has. */
export type Code = { bits: number; count: number };

/** The codes of bytes, of the end (256) and of lengths. */
export const symbols: readonly Code[] = Array.from({ length: 288 }, (_, symbol) => {
	if (symbol < 144) return code(0x30 + symbol, 8);
	if (symbol < 256) return code(0x190 + symbol - 144, 9);
	if (symbol < 280) return code(symbol - 256, 7);
	return code(0xc0 + symbol - 280, 8);
});

/** How a length of 3 to 258 bytes is written, what is added to its symbol included. */
export const lengths: readonly Code[] = written(lengthSteps(), 258, (step) => symbols[257 + step]);

/** The same of the low distances; the others are found by `distance`. */
const nearDistances = written(distanceSteps(), 1 << 12, (step) => code(step, 5));

/** How a distance of 1 to 4096 bytes is written. */
export function distance(back: number): Code {
	return nearDistances[back] ?? code(0, 0);
}

function code(value: number, count: number): Code {
	let bits = 0;
	for (let at = 0; at < count; at++) bits |= ((value >> at) & 1) << (count - 1 - at);
	return { bits, count };
}

type Step = { first: number; extra: number };

function lengthSteps(): Step[] {
	const steps = Array.from({ length: 28 }, (_, at) => Math.max(0, (at >> 2) - 1));
	return [...laid(steps, 3), { first: 258, extra: 0 }];
}

function distanceSteps(): Step[] {
	return laid(
		Array.from({ length: 30 }, (_, at) => Math.max(0, (at >> 1) - 1)),
		1
	);
}

function laid(extras: readonly number[], from: number): Step[] {
	let first = from;
	return extras.map((extra) => {
		const step = { first, extra };
		first += 1 << extra;
		return step;
	});
}

function written(
	steps: readonly Step[],
	most: number,
	codeOf: (step: number) => Code | undefined
): Code[] {
	const all: Code[] = [];
	steps.forEach(({ first, extra }, step) => {
		const { bits, count } = codeOf(step) ?? code(0, 0);
		for (let more = 0; more < 1 << extra && first + more <= most; more++) {
			all[first + more] = { bits: bits | (more << count), count: count + extra };
		}
	});
	return all;
}

/** Deflate's fixed codes: https://www.rfc-editor.org/rfc/rfc1951, 3.2.5 and 3.2.6 */

const SHORTEST = 4;
const LONGEST = 258;
const FARTHEST = 4096;

/** A code is its bits, the first the lowest, and above them how many they are. */
const COUNT_FROM = 20;
const BITS = (1 << COUNT_FROM) - 1;

/** The codes of bytes, of the end (256) and of lengths. */
const symbols = Int32Array.from({ length: 288 }, (_, symbol) => {
	if (symbol < 144) return code(0x30 + symbol, 8);
	if (symbol < 256) return code(0x190 + symbol - 144, 9);
	if (symbol < 280) return code(symbol - 256, 7);
	return code(0xc0 + symbol - 280, 8);
});
const END = symbols[256] as number;

/** How a length is written, and how the distance to where the same bytes stand. */
const lengths = Int32Array.from({ length: LONGEST + 1 }, (_, length) =>
	length === LONGEST
		? (symbols[285] as number)
		: stepped(length - 3, 2, (step) => symbols[257 + step] as number)
);
const distances = Int32Array.from({ length: FARTHEST + 1 }, (_, back) =>
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

type Bits = { bytes: Uint8Array; at: number; held: number; count: number };

/** Written into by each packing anew: a new one for each would cost more than the packing. */
let scratch = new Uint8Array(2 ** 16);

/** Where each run of four bytes was seen last, counted from 1. */
const seen = new Int32Array(1 << 12);

/**
 * Packs as zlib does, with fixed codes and one look back: many times as fast as what looks for the shortest,
 * which for a page lays out its tables longer than it packs. The same bytes always give the same.
 */
export function pack(bytes: Uint8Array): Uint8Array {
	const room = bytes.length + (bytes.length >> 3) + 16;
	if (scratch.length < room) scratch = new Uint8Array(2 * room);
	const out: Bits = { bytes: scratch, at: 0, held: 0, count: 0 };
	put(out, 0x0178 | (16 << COUNT_FROM));
	put(out, 0b011 | (3 << COUNT_FROM)); // the last block, with fixed codes
	packAll(out, bytes);
	put(out, END);
	put(out, 7 << COUNT_FROM); // up to the next whole byte
	new DataView(out.bytes.buffer).setUint32(out.at, adler32(bytes));
	return out.bytes.slice(0, out.at + 4);
}

function packAll(out: Bits, bytes: Uint8Array): void {
	seen.fill(0);
	const last = bytes.length - SHORTEST;
	for (let at = 0; at < bytes.length;) {
		const back = at <= last ? lookBack(bytes, at) : 0;
		const length = back > 0 ? alike(bytes, at - back, at) : 0;
		if (length < SHORTEST) {
			put(out, symbols[bytes[at] as number] as number);
			at += 1;
		} else {
			put(out, lengths[length] as number);
			put(out, distances[back] as number);
			at += length;
		}
	}
}

/** How far back the same four bytes may stand; 0: not near. */
function lookBack(bytes: Uint8Array, at: number): number {
	const four =
		(bytes[at] as number) |
		((bytes[at + 1] as number) << 8) |
		((bytes[at + 2] as number) << 16) |
		((bytes[at + 3] as number) << 24);
	const slot = Math.imul(four, 0x9e3779b1) >>> 20;
	const before = (seen[slot] as number) - 1;
	seen[slot] = at + 1;
	return before >= 0 && at - before <= FARTHEST ? at - before : 0;
}

function alike(bytes: Uint8Array, from: number, at: number): number {
	const most = Math.min(LONGEST, bytes.length - at);
	let length = 0;
	while (length < most && bytes[from + length] === bytes[at + length]) length++;
	return length;
}

function put(out: Bits, code: number): void {
	out.held |= (code & BITS) << out.count;
	out.count += code >> COUNT_FROM;
	while (out.count >= 8) {
		out.bytes[out.at++] = out.held & 0xff;
		out.held >>>= 8;
		out.count -= 8;
	}
}

/** So many bytes at most before the sums have to be brought back into their range. */
const BEFORE_OVERFLOW = 3800;

function adler32(bytes: Uint8Array): number {
	let [a, b] = [1, 0];
	for (let from = 0; from < bytes.length; from += BEFORE_OVERFLOW) {
		for (const byte of bytes.subarray(from, from + BEFORE_OVERFLOW)) {
			a += byte;
			b += a;
		}
		a %= 65521;
		b %= 65521;
	}
	return b * 65536 + a;
}

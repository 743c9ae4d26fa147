import {
	BITS,
	COUNT_FROM,
	distances,
	END,
	FARTHEST,
	lengths,
	LONGEST,
	symbols
} from './fixed-codes';

/** Fewer bytes than these are written as they are. */
const SHORTEST = 4;

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

import { distance, lengths, symbols, type Code } from './codes';

const SHORTEST = 4;
const LONGEST = 258;
const FARTHEST = 4096;

/** Where each run of four bytes was seen last, counted over all that was ever packed. */
const seen = new Int32Array(1 << 12);
let packedBefore = 0;

type Bits = { bytes: Uint8Array; at: number; held: number; count: number };

/**
 * Packs a few kilobytes as zlib does, with fixed codes and one look back. For so little fflate takes many
 * times as long, since it lays out its tables anew each time. The same bytes always give the same.
 */
export function packSmall(bytes: Uint8Array): Uint8Array {
	const out: Bits = { bytes: new Uint8Array(bytes.length * 1.2 + 16), at: 0, held: 0, count: 0 };
	if (packedBefore + bytes.length > 2 ** 30) {
		seen.fill(0);
		packedBefore = 0;
	}
	put(out, { bits: 0x0178, count: 16 });
	put(out, { bits: 0b011, count: 3 }); // the last block, with fixed codes
	for (let at = 0; at < bytes.length;) at += packOne(out, bytes, at);
	put(out, symbols[256]);
	put(out, { bits: 0, count: 7 }); // up to the next whole byte
	packedBefore += bytes.length;
	const check = new DataView(out.bytes.buffer);
	check.setUint32(out.at, adler32(bytes));
	return out.bytes.slice(0, out.at + 4);
}

/** Writes what stands at a place; gives how many bytes that were. */
function packOne(out: Bits, bytes: Uint8Array, at: number): number {
	const back = at + SHORTEST <= bytes.length ? lookBack(bytes, at) : 0;
	const length = back > 0 ? alike(bytes, at - back, at) : 0;
	if (length < SHORTEST) {
		put(out, symbols[bytes[at] ?? 0]);
		return 1;
	}
	put(out, lengths[length]);
	put(out, distance(back));
	return length;
}

/** How far back the same four bytes may stand; 0: not near. */
function lookBack(bytes: Uint8Array, at: number): number {
	const [a = 0, b = 0, c = 0, d = 0] = [bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3]];
	const slot = Math.imul(a | (b << 8) | (c << 16) | (d << 24), 0x9e3779b1) >>> 20;
	const before = (seen[slot] ?? 0) - packedBefore - 1;
	seen[slot] = packedBefore + at + 1;
	return before >= 0 && at - before <= FARTHEST ? at - before : 0;
}

function alike(bytes: Uint8Array, from: number, at: number): number {
	const most = Math.min(LONGEST, bytes.length - at);
	let length = 0;
	while (length < most && bytes[from + length] === bytes[at + length]) length++;
	return length;
}

function put(out: Bits, code: Code | undefined): void {
	if (!code) throw new RangeError('There is no such code');
	out.held |= code.bits << out.count;
	out.count += code.count;
	while (out.count >= 8) {
		out.bytes[out.at++] = out.held & 0xff;
		out.held >>>= 8;
		out.count -= 8;
	}
}

function adler32(bytes: Uint8Array): number {
	let [a, b] = [1, 0];
	for (const byte of bytes) {
		a = (a + byte) % 65521;
		b = (b + a) % 65521;
	}
	return b * 65536 + a;
}

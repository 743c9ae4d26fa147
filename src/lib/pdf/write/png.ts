import { joinBytes } from '$lib/bytes';
import { pngChunks } from '$lib/pdf/png-chunks';
import { unzlibSync } from 'fflate';

/** The dots of a PNG, row by row: 1 (grey) or 3 (RGB) bytes of colour each, and how solid it is. */
export type Dots = {
	width: number;
	height: number;
	channels: 1 | 3;
	colour: Uint8Array;
	alpha: Uint8Array | null;
};

/** Bytes a dot by PNG's kind of colour: grey, RGB, and both with transparency. */
const BYTES_PER_DOT: Record<number, number> = { 0: 1, 2: 3, 4: 2, 6: 4 };

/**
 * Reads a PNG of the common kind: eight bits a channel, no palette, not interlaced. `null` for any
 * other, which pdf-lib reads, though many times slower. https://www.w3.org/TR/png-3/
 * @throws when its dots end early: pdf-lib would wait for the rest for ever.
 */
export function readDots(bytes: Uint8Array): Dots | null {
	const chunks = pngChunks(bytes) ?? [];
	const dots = chunks.filter(({ name }) => name === 'IDAT');
	const rows = unzlibSync(joinBytes(dots.map(({ content }) => content)));
	const file = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const [width, height] = [file.getUint32(16), file.getUint32(20)];
	const [depth, kind, , , interlaced] = bytes.subarray(24, 29);
	const size = BYTES_PER_DOT[kind ?? -1];
	if (depth !== 8 || !size || interlaced || chunks.some(({ name }) => name === 'tRNS')) return null;
	if (rows.length < height * (width * size + 1)) return null;
	return dotsOf(unfiltered(rows, width * size, height, size), width, height, size);
}

/** Each row begins with the way in which its bytes tell the difference from their neighbours. */
function unfiltered(rows: Uint8Array, length: number, height: number, size: number): Uint8Array {
	const plain = new Uint8Array(length * height);
	for (let row = 0; row < height; row++) {
		const filter = rows[row * (length + 1)] ?? 0;
		for (let x = 0; x < length; x++) {
			const at = row * length + x;
			const left = x >= size ? (plain[at - size] ?? 0) : 0;
			const above = row > 0 ? (plain[at - length] ?? 0) : 0;
			const corner = x >= size && row > 0 ? (plain[at - length - size] ?? 0) : 0;
			plain[at] = (rows[at + row + 1] ?? 0) + predicted(filter, left, above, corner);
		}
	}
	return plain;
}

function predicted(filter: number, left: number, above: number, corner: number): number {
	if (filter === 1) return left;
	if (filter === 2) return above;
	if (filter === 3) return (left + above) >> 1;
	return filter === 4 ? nearest(left, above, corner) : 0;
}

/** The neighbour that is nearest to what the three of them suggest (Paeth). */
function nearest(left: number, above: number, corner: number): number {
	const toLeft = Math.abs(above - corner);
	const toAbove = Math.abs(left - corner);
	const toCorner = Math.abs(left + above - 2 * corner);
	if (toLeft <= toAbove && toLeft <= toCorner) return left;
	return toAbove <= toCorner ? above : corner;
}

function dotsOf(plain: Uint8Array, width: number, height: number, size: number): Dots {
	const channels = size < 3 ? 1 : 3;
	if (size === channels) return { width, height, channels, colour: plain, alpha: null };
	// Where nothing shows the colour is free: white packs well and leaves no dark rim.
	const colour = new Uint8Array(width * height * channels).fill(255);
	const alpha = new Uint8Array(width * height);
	for (let dot = 0; dot < alpha.length; dot++) {
		alpha[dot] = plain[dot * size + channels] ?? 0;
		if (alpha[dot] === 0) continue;
		for (let channel = 0; channel < channels; channel++) {
			colour[dot * channels + channel] = plain[dot * size + channel] ?? 0;
		}
	}
	return { width, height, channels, colour, alpha };
}

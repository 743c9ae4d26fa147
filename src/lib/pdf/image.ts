import { pngChunks } from './png-chunks';

export type ImageHeader = { type: 'image/png' | 'image/jpeg'; width: number; height: number };

const MAX_PIXELS = 25_000_000;

/** The kind of a picture and its size in pixels, or a sentence for the user why it cannot be printed. */
export function readImage(bytes: Uint8Array): ImageHeader | { because: string } {
	const found = isPng(bytes) ? readPng(bytes) : isJpeg(bytes) ? readJpeg(bytes) : NEITHER;
	if ('because' in found) return found;
	if (found.width === 0 || found.height === 0) return DAMAGED;
	if (found.width * found.height > MAX_PIXELS) {
		return { because: 'The picture is too large: please use one of at most 25 million pixels.' };
	}
	return found;
}

const NEITHER = { because: 'The picture is neither PNG nor JPEG: please save it as one of these.' };
const DAMAGED = { because: 'The picture is damaged: please save it again as PNG or JPEG.' };

function isPng(bytes: Uint8Array): boolean {
	return [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a].every((byte, at) => bytes[at] === byte);
}

const isJpeg = (bytes: Uint8Array): boolean => bytes[0] === 0xff && bytes[1] === 0xd8;

function viewOf(bytes: Uint8Array): DataView {
	return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function readPng(bytes: Uint8Array): ImageHeader | { because: string } {
	const header = pngChunks(bytes)?.[0]?.content;
	if (!header || header.length < 13) return DAMAGED;
	const view = viewOf(header);
	return { type: 'image/png', width: view.getUint32(0), height: view.getUint32(4) };
}

/** Finds the frame header, past the segments before it. */
function readJpeg(bytes: Uint8Array): ImageHeader | { because: string } {
	const view = viewOf(bytes);
	for (let at = 2; at + 9 <= bytes.length && bytes[at] === 0xff;) {
		const marker = bytes[at + 1] ?? 0;
		if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)) {
			if (!endsWithMarker(bytes)) return DAMAGED;
			return { type: 'image/jpeg', width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
		}
		at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2);
	}
	return DAMAGED;
}

/** A JPEG that was cut off lacks its end; some cameras add zeros behind it. */
function endsWithMarker(bytes: Uint8Array): boolean {
	let end = bytes.length;
	while (end > 0 && bytes[end - 1] === 0) end--;
	return bytes[end - 2] === 0xff && bytes[end - 1] === 0xd9;
}

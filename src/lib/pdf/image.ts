import { jpegHeader } from './jpeg';
import { pngChunks } from './png-chunks';

export type ImageHeader = { type: 'image/png' | 'image/jpeg'; width: number; height: number };

const MAX_PIXELS = 25_000_000;

/** The kind of a picture and its size in pixels, or a sentence for the user why it cannot be printed. */
export function readImage(bytes: Uint8Array): ImageHeader | { because: string } {
	const found = isPng(bytes)
		? readPng(bytes)
		: isJpeg(bytes)
			? (jpegHeader(bytes) ?? DAMAGED)
			: NEITHER;
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

function readPng(bytes: Uint8Array): ImageHeader | { because: string } {
	const header = pngChunks(bytes)?.[0]?.content;
	if (!header || header.length < 13) return DAMAGED;
	const view = new DataView(header.buffer, header.byteOffset, header.byteLength);
	return { type: 'image/png', width: view.getUint32(0), height: view.getUint32(4) };
}

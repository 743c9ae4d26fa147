import { zlibSync } from 'fflate';
import { PDFRawStream, type PDFContext, type PDFRef } from 'pdf-lib';
import { packSmall } from './pack-small';

type Entries = Record<string, string | number | number[] | PDFRef>;

/** Adds a packed stream; `entries` are those of its dictionary besides the filter. */
export function addStream(
	context: PDFContext,
	contents: string | Uint8Array,
	entries: Entries = {}
): PDFRef {
	const dict = context.obj({ ...entries, Filter: 'FlateDecode' });
	return context.register(PDFRawStream.of(dict, zlibSync(bytesOf(contents))));
}

/** Adds a stream of a few kilobytes, of which a file has many. */
export function addSmallStream(context: PDFContext, contents: string): PDFRef {
	const dict = context.obj({ Filter: 'FlateDecode' });
	return context.register(PDFRawStream.of(dict, packSmall(bytesOf(contents))));
}

/** Each character of a text stands for one byte. */
export function bytesOf(contents: string | Uint8Array): Uint8Array {
	if (typeof contents !== 'string') return contents;
	const bytes = new Uint8Array(contents.length);
	for (let at = 0; at < contents.length; at++) bytes[at] = contents.charCodeAt(at);
	return bytes;
}

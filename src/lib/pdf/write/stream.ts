import { zlibSync } from 'fflate';
import { PDFRawStream, type PDFContext, type PDFRef } from 'pdf-lib';

type Entry = string | number | number[] | PDFRef;

/** Adds a compressed stream; `entries` are those of its dictionary besides the filter. */
export function addStream(
	context: PDFContext,
	contents: string | Uint8Array,
	entries: Record<string, Entry> = {}
): PDFRef {
	const bytes = typeof contents === 'string' ? latin1(contents) : contents;
	const dict = context.obj({ ...entries, Filter: 'FlateDecode' });
	return context.register(PDFRawStream.of(dict, zlibSync(bytes)));
}

function latin1(text: string): Uint8Array {
	const bytes = new Uint8Array(text.length);
	for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
	return bytes;
}

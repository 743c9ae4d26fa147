import { zlibSync } from 'fflate';
import { PDFRawStream, type PDFContext, type PDFRef } from 'pdf-lib';

const ascii = new TextEncoder();

type Entry = string | number | number[] | PDFRef;

/** Adds a compressed stream; `entries` are those of its dictionary besides the filter. */
export function addStream(
	context: PDFContext,
	contents: string | Uint8Array,
	entries: Record<string, Entry> = {}
): PDFRef {
	const bytes = typeof contents === 'string' ? ascii.encode(contents) : contents;
	const dict = context.obj({ ...entries, Filter: 'FlateDecode' });
	return context.register(PDFRawStream.of(dict, zlibSync(bytes)));
}

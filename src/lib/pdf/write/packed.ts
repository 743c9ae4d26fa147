import type { PDFContext, PDFRef } from 'pdf-lib';
import { packedStream } from './stream';

const OBJECTS_PER_STREAM = 500;

/** Where an object lies that was packed with others. */
export type PackedPlace = { ref: PDFRef; stream: PDFRef; index: number };

/**
 * The many small objects of a file, already in PDF's own words. They are packed into object streams
 * as they come: as pdf-lib's own objects they take longer than all the rest.
 */
export type Packed = {
	context: PDFContext;
	waiting: { ref: PDFRef; source: string }[];
	places: PackedPlace[];
};

export function packed(context: PDFContext): Packed {
	return { context, waiting: [], places: [] };
}

/** Writes an object under a number that `context.nextRef()` gave. */
export function put(pack: Packed, ref: PDFRef, source: string): void {
	pack.waiting.push({ ref, source });
	if (pack.waiting.length === OBJECTS_PER_STREAM) flush(pack);
}

/** Writes what still waits. */
export function flush({ context, waiting, places }: Packed): void {
	const stream = context.nextRef();
	let head = '';
	let body = '';
	waiting.forEach(({ ref, source }, index) => {
		places.push({ ref, stream, index });
		head += `${ref.objectNumber} ${body.length} `;
		body += `${source}\n`;
	});
	const entries = `/Type/ObjStm/N ${waiting.length}/First ${head.length}`;
	context.assign(stream, packedStream(head + body, entries));
	waiting.length = 0;
}

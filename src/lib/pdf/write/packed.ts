import type { PDFContext, PDFRef } from 'pdf-lib';
import { Ref } from './ref';
import { packedStream } from './stream';

const OBJECTS_PER_STREAM = 500;

/** The number of an object that will be `put`. */
export function nextRef({ context }: Packed): Ref {
	return new Ref((context.largestObjectNumber += 1));
}

/** Where an object lies that was packed with others. */
export type PackedPlace = { ref: Ref; stream: PDFRef; index: number };

/**
 * The many small objects of a file, already in PDF's own words. They are packed into object streams
 * as they come: as pdf-lib's own objects they take longer than all the rest.
 */
export type Packed = {
	context: PDFContext;
	waiting: { ref: Ref; source: string }[];
	places: PackedPlace[];
};

export const packed = (context: PDFContext): Packed => ({ context, waiting: [], places: [] });

/** Writes an object under a number that `nextRef` gave. */
export function put(pack: Packed, ref: Ref, source: string): void {
	pack.waiting.push({ ref, source });
	if (pack.waiting.length === OBJECTS_PER_STREAM) flush(pack);
}

/** Writes what still waits. */
export function flush({ context, waiting, places }: Packed): void {
	const stream = context.nextRef();
	let [head, body] = ['', ''];
	waiting.forEach(({ ref, source }, index) => {
		places.push({ ref, stream, index });
		head += `${ref.objectNumber} ${body.length} `;
		body += `${source}\n`;
	});
	const entries = `/Type/ObjStm/N ${waiting.length}/First ${head.length}`;
	context.assign(stream, packedStream(head + body, entries));
	waiting.length = 0;
}

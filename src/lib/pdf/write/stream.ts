import { PDFObject, type PDFContext, type PDFRef } from 'pdf-lib';
import { pack } from './pack';

const BEGIN = '\nstream\n';
const END = '\nendstream';

/** A stream whose bytes are ready: pdf-lib's own copies them one by one, and its dictionary each time. */
export class ReadyStream extends PDFObject {
	private readonly head: string;

	/** `entries`: what stands in the dictionary besides the length, in PDF's own words. */
	constructor(
		entries: string,
		readonly contents: Uint8Array
	) {
		super();
		this.head = `<<${entries}/Length ${contents.length}>>${BEGIN}`;
	}

	override sizeInBytes(): number {
		return this.head.length + this.contents.length + END.length;
	}

	override copyBytesInto(buffer: Uint8Array, offset: number): number {
		copyText(this.head, buffer, offset);
		buffer.set(this.contents, offset + this.head.length);
		copyText(END, buffer, offset + this.head.length + this.contents.length);
		return this.sizeInBytes();
	}
}

/** Adds a packed stream. @param entries those of its dictionary besides the filter, in PDF's own words */
export function addStream(
	context: PDFContext,
	contents: string | Uint8Array,
	entries = ''
): PDFRef {
	return context.register(packedStream(contents, entries));
}

export function packedStream(contents: string | Uint8Array, entries: string): ReadyStream {
	return new ReadyStream(`${entries}/Filter/FlateDecode`, pack(bytesOf(contents)));
}

function bytesOf(contents: string | Uint8Array): Uint8Array {
	if (typeof contents !== 'string') return contents;
	const bytes = new Uint8Array(contents.length);
	copyText(contents, bytes, 0);
	return bytes;
}

function copyText(text: string, bytes: Uint8Array, offset: number): void {
	for (let at = 0; at < text.length; at++) bytes[offset + at] = text.charCodeAt(at);
}

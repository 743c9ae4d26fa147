import { PDFCrossRefStream, PDFHeader, PDFTrailer, PDFWriter } from 'pdf-lib';
import type { PDFObject, PDFRef } from 'pdf-lib';
import type { Packed } from './packed';

/** pdf-lib's writer for a file in which many objects are packed already. */
export class PackedWriter extends PDFWriter {
	constructor(private readonly packed: Packed) {
		super(packed.context, Infinity);
	}

	protected override async computeBufferSize() {
		const header = PDFHeader.forVersion(1, 7);
		const objects = this.context.enumerateIndirectObjects();
		const ref = this.context.nextRef();
		const table = PDFCrossRefStream.create(this.createTrailerDict());
		const start = this.fill(table, ref, objects, header.sizeInBytes() + 2);
		const trailer = PDFTrailer.forLastCrossRefSectionOffset(start);
		const size = start + this.computeIndirectObjectSize([ref, table]) + trailer.sizeInBytes();
		const indirectObjects: [PDFRef, PDFObject][] = [...objects, [ref, table]];
		return { header, indirectObjects, trailer, size };
	}

	/** Enters where each object lies, by ascending number as PDF asks; gives where the table itself does. */
	private fill(
		table: PDFCrossRefStream,
		own: PDFRef,
		objects: [PDFRef, PDFObject][],
		first: number
	): number {
		const entries = this.packed.places.map(({ ref, stream, index }) => ({
			ref,
			enter: () => table.addCompressedEntry(ref, stream, index)
		}));
		let offset = first;
		for (const object of objects) {
			const [[ref], at] = [object, offset];
			entries.push({ ref, enter: () => table.addUncompressedEntry(ref, at) });
			offset += this.computeIndirectObjectSize(object);
		}
		entries.push({ ref: own, enter: () => table.addUncompressedEntry(own, offset) });
		entries.sort((a, b) => a.ref.objectNumber - b.ref.objectNumber);
		for (const { enter } of entries) enter();
		return offset;
	}
}

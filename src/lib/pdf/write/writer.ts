import { PDFHeader, PDFTrailer, PDFWriter, type PDFObject, type PDFRef } from 'pdf-lib';
import { crossReferences, type Placed } from './cross-references';
import type { Packed } from './packed';

/** pdf-lib's writer for a file in which many objects are packed already. */
export class PackedWriter extends PDFWriter {
	constructor(private readonly packed: Packed) {
		super(packed.context, Infinity);
	}

	protected override async computeBufferSize() {
		const header = PDFHeader.forVersion(1, 7);
		const indirectObjects: [PDFRef, PDFObject][] = this.context.enumerateIndirectObjects();
		const own = this.context.nextRef();
		const placed: Placed[] = [];
		let offset = header.sizeInBytes() + 2;
		for (const object of indirectObjects) {
			placed.push({ ref: object[0], offset });
			offset += this.computeIndirectObjectSize(object);
		}
		placed.push({ ref: own, offset });
		const table = crossReferences(this.context, this.packed.places, placed);
		indirectObjects.push([own, table]);
		const trailer = PDFTrailer.forLastCrossRefSectionOffset(offset);
		const size = offset + this.computeIndirectObjectSize([own, table]) + trailer.sizeInBytes();
		return { header, indirectObjects, trailer, size };
	}
}

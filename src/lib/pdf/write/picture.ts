import { JpegEmbedder, PDFContext, PDFName, PDFRawStream, PDFRef, PngEmbedder } from 'pdf-lib';
import type { ImageHeader } from '$lib/pdf/image';

/** A picture ready to be put into any number of files: decoded and compressed once. */
export type Picture = { stream: PDFRawStream; mask: PDFRawStream | null };

/** @throws when the picture cannot be decoded. */
export async function openPicture(bytes: Uint8Array, type: ImageHeader['type']): Promise<Picture> {
	const scratch = PDFContext.create();
	const embedder = await (type === 'image/png' ? PngEmbedder.for(bytes) : JpegEmbedder.for(bytes));
	const stream = rawStream(scratch, await embedder.embedIntoContext(scratch));
	const mask = stream.dict.get(PDFName.of('SMask'));
	return { stream, mask: mask instanceof PDFRef ? rawStream(scratch, mask) : null };
}

function rawStream(context: PDFContext, ref: PDFRef): PDFRawStream {
	const stream = context.lookup(ref);
	if (!(stream instanceof PDFRawStream)) throw new Error('The picture was not written');
	return stream;
}

export function addPicture(context: PDFContext, { stream, mask }: Picture): PDFRef {
	const dict = stream.dict.clone(context);
	if (mask) dict.set(PDFName.of('SMask'), context.register(mask));
	return context.register(PDFRawStream.of(dict, stream.contents));
}

/** Pictures of rarer kinds, which pdf-lib reads: loaded only for these. */
import type { ImageHeader } from '$lib/pdf/image';
import { JpegEmbedder, PDFContext, PDFName, PDFRawStream, PDFRef, PngEmbedder } from 'pdf-lib';
import type { Picture } from './picture';
import { ReadyStream } from './stream';

/** @throws when the picture cannot be decoded. */
export async function embedded(bytes: Uint8Array, type: ImageHeader['type']): Promise<Picture> {
	const scratch = PDFContext.create();
	const kind = type === 'image/jpeg' ? JpegEmbedder : PngEmbedder;
	const { dict, contents } = streamOf(
		scratch,
		await (await kind.for(bytes)).embedIntoContext(scratch)
	);
	const maskAt = dict.get(PDFName.of('SMask'));
	const mask = maskAt instanceof PDFRef ? streamOf(scratch, maskAt) : null;
	dict.delete(PDFName.of('SMask'));
	return {
		entries: written(dict),
		contents,
		mask: mask && new ReadyStream(written(mask.dict), mask.contents)
	};
}

function streamOf(context: PDFContext, ref: PDFRef): PDFRawStream {
	const stream = context.lookup(ref);
	if (!(stream instanceof PDFRawStream)) throw new Error('The picture was not written');
	return stream;
}

function written(dict: PDFRawStream['dict']): string {
	dict.delete(PDFName.of('Length'));
	return dict.toString().slice(2, -2).trim();
}

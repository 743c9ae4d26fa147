import type { ImageHeader } from '$lib/pdf/image';
import { JpegEmbedder, PDFContext, PDFName, PDFRawStream, PDFRef, PngEmbedder } from 'pdf-lib';
import { readDots, type Dots } from './png';
import { addStream } from './stream';

/** A picture ready to be put into any number of files: decoded and packed once. */
export type Picture = { stream: PDFRawStream; mask: PDFRawStream | null };

/** @throws when the picture cannot be decoded. */
export async function openPicture(bytes: Uint8Array, type: ImageHeader['type']): Promise<Picture> {
	const scratch = PDFContext.create();
	const stream = rawStream(scratch, await embedded(scratch, bytes, type));
	const mask = stream.dict.get(PDFName.of('SMask'));
	return { stream, mask: mask instanceof PDFRef ? rawStream(scratch, mask) : null };
}

async function embedded(context: PDFContext, bytes: Uint8Array, type: ImageHeader['type']) {
	if (type === 'image/jpeg') return (await JpegEmbedder.for(bytes)).embedIntoContext(context);
	const dots = readDots(bytes);
	if (dots) return addDots(context, dots);
	return (await PngEmbedder.for(bytes)).embedIntoContext(context);
}

function addDots(context: PDFContext, { width, height, channels, colour, alpha }: Dots): PDFRef {
	const size = { Type: 'XObject', Subtype: 'Image', Width: width, Height: height };
	const grey = { ...size, BitsPerComponent: 8, ColorSpace: 'DeviceGray' };
	const whole = channels === 1 ? grey : { ...grey, ColorSpace: 'DeviceRGB' };
	if (!alpha) return addStream(context, colour, whole);
	return addStream(context, colour, { ...whole, SMask: addStream(context, alpha, grey) });
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

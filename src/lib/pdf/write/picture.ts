import type { ImageHeader } from '$lib/pdf/image';
import type { PDFContext, PDFRef } from 'pdf-lib';
import { pack } from './pack';
import { readDots, type Dots } from './png';
import { packedStream, ReadyStream } from './stream';

/** A picture ready to be put into any number of files: decoded and packed once. */
export type Picture = {
	/** Of its dictionary, in PDF's own words. */
	entries: string;
	contents: Uint8Array;
	/** How solid each dot is; `null`: all are. */
	mask: ReadyStream | null;
};

/** @throws when the picture cannot be decoded. */
export async function openPicture(bytes: Uint8Array, type: ImageHeader['type']): Promise<Picture> {
	const dots = type === 'image/png' ? readDots(bytes) : null;
	if (dots) return drawn(dots);
	const { embedded } = await import('./embedded');
	return embedded(bytes, type);
}

function drawn({ width, height, channels, colour, alpha }: Dots): Picture {
	const image = `/Type/XObject/Subtype /Image/Width ${width}/Height ${height}/BitsPerComponent 8`;
	const grey = `${image}/ColorSpace/DeviceGray`;
	return {
		entries: `${channels === 1 ? grey : `${image}/ColorSpace/DeviceRGB`}/Filter/FlateDecode`,
		contents: pack(colour),
		mask: alpha && packedStream(alpha, grey)
	};
}

export function addPicture(context: PDFContext, { entries, contents, mask }: Picture): PDFRef {
	const masked = mask ? `${entries}/SMask ${context.register(mask)}` : entries;
	return context.register(new ReadyStream(masked, contents));
}

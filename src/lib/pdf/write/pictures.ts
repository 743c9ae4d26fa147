import { readImage, type ImageHeader } from '$lib/pdf/image';
import type { Pixels } from '$lib/pdf/layout/layout';
import { Unprintable } from '$lib/pdf/unprintable';
import type { PDFContext, PDFRef } from 'pdf-lib';
import { pack } from './pack';
import type { Picture } from './picture';
import { readDots, type Dots } from './png';
import { packedStream, ReadyStream } from './stream';

/** The pictures opened so far by file hash: those that can be printed, and why the others cannot. */
export type Pictures = {
	sizes: Map<string, Pixels>;
	opened: Map<string, Picture>;
	faults: Map<string, Unprintable>;
};

export function noPictures(): Pictures {
	return { sizes: new Map(), opened: new Map(), faults: new Map() };
}

/** Opens those that are not among them yet. */
export async function openPictures(
	pictures: Pictures,
	images: Record<string, Uint8Array>
): Promise<Pictures> {
	for (const [file, bytes] of Object.entries(images)) {
		if (pictures.opened.has(file) || pictures.faults.has(file)) continue;
		const header = readImage(bytes);
		if ('because' in header) pictures.faults.set(file, new Unprintable(header.because));
		else await addOpened(pictures, file, bytes, header);
	}
	return pictures;
}

async function addOpened(
	pictures: Pictures,
	file: string,
	bytes: Uint8Array,
	header: ImageHeader
): Promise<void> {
	try {
		pictures.opened.set(file, await decoded(bytes, header.type));
		pictures.sizes.set(file, header);
	} catch {
		// Its outside is sound, yet a decoder gives up, with words for no user.
		const because = 'The picture cannot be read: please save it again as PNG or JPEG.';
		pictures.faults.set(file, new Unprintable(because));
	}
}

async function decoded(bytes: Uint8Array, type: ImageHeader['type']): Promise<Picture> {
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

import { readImage, type ImageHeader } from '$lib/pdf/image';
import type { Pixels } from '$lib/pdf/layout/layout';
import { Unprintable } from '$lib/pdf/unprintable';
import { openPicture, type Picture } from './picture';

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
		pictures.opened.set(file, await openPicture(bytes, header.type));
		pictures.sizes.set(file, header);
	} catch {
		// Its outside is sound, yet the decoder of pdf-lib gives up, with words for no user.
		const because = 'The picture cannot be read: please save it again as PNG or JPEG.';
		pictures.faults.set(file, new Unprintable(because));
	}
}

/**
 * The door to PDF: letters in, bytes out. pdf-lib and the faces are loaded by the worker or on first
 * use, never by importing this file.
 */
import type { Letter } from '$lib/domain/letter';
import type { LaidPage } from './layout/laid';
import type { Made } from './make';

export type { LaidBlock, LaidImage, LaidLine, LaidPage, PlacedBlock } from './layout/laid';
export type { Made } from './make';
export { readImage, type ImageHeader } from './image';
export { undrawable, type Undrawable } from './undrawable';
export { Unprintable } from './unprintable';
export { fontVersion, layoutVersion } from './version';

/** Address of the licence of the faces (SIL Open Font License), which goes wherever they go. */
export { default as licenceOfFaces } from './fonts/OFL.txt?url';

export type MakeOptions = {
	/** Called with the number of letters done so far and the first address line of the last one. */
	onProgress?: (done: number, name: string) => void;
	/** Aborting stops the worker and rejects with the signal's reason. */
	signal?: AbortSignal;
	/** Also work out the hash of each letter's own single-letter PDF: costs several times the time. */
	hashes?: boolean;
};

/**
 * One tagged PDF of all letters, in order. Letters that cannot be drawn faithfully are left out and
 * named in `failed`; when none is left, `bytes` is empty. `images` are PNG or JPEG files by hash.
 */
export async function makeLetters(
	letters: Letter[],
	images: Record<string, Uint8Array>,
	options: MakeOptions = {}
): Promise<Made> {
	const { askWorker } = await import('./ask-worker');
	return askWorker(letters, images, options);
}

/**
 * The pages of a letter as they will print, for the screen. Positions are in points from the top
 * left; the faces they are measured with are loaded into the document first. Throws
 * `Unprintable`, with a sentence for the user, when a picture is missing or broken.
 */
export async function layoutPages(
	letter: Letter,
	images: Record<string, Uint8Array>
): Promise<LaidPage[]> {
	const { laidForScreen } = await import('./screen');
	return laidForScreen(letter, images);
}

import type { Letter } from '$lib/domain/letter';
import { loadFaces } from './faces';
import { readImage } from './image';
import type { LaidPage } from './layout/laid';
import { layout, type Layout, type Pixels } from './layout/layout';
import { faceWidths } from './layout/measure';
import { Unprintable } from './unprintable';

/** The family `LetterPage` writes in. */
const FAMILY = 'Closewell Letter';

let ready: Promise<Layout> | null = null;

export async function laidForScreen(
	letter: Letter,
	images: Record<string, Uint8Array>
): Promise<LaidPage[]> {
	ready ??= prepare();
	const lay = await ready;
	const sizes = new Map<string, Pixels>();
	for (const [file, bytes] of Object.entries(images)) {
		const header = readImage(bytes);
		if ('because' in header) throw new Unprintable(header.because);
		sizes.set(file, header);
	}
	return lay(letter, sizes);
}

/** Loads the faces once, for measuring and for the page. */
async function prepare(): Promise<Layout> {
	const faces = await loadFaces();
	for (const [bytes, weight] of [
		[faces.regular, '400'],
		[faces.bold, '600']
	] as const) {
		document.fonts.add(await new FontFace(FAMILY, bytes, { weight }).load());
	}
	return layout({ regular: faceWidths(faces.regular), bold: faceWidths(faces.bold) });
}

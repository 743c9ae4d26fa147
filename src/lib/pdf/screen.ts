import type { Letter } from '$lib/domain/letters/letter';
import { faceUrls } from './face-urls';
import { loadFaces } from './faces';
import { readImage } from './image';
import type { LaidPage } from './layout/laid';
import { layout, type Pixels } from './layout/layout';
import { widthsOf, type Widths } from './layout/measure';
import { Unprintable } from './unprintable';

/** The family a drawn page writes in. */
const FAMILY = 'Closewell Letter';

/** Only widths are kept: what was laid out holds the words of letters. */
let ready: Promise<Widths> | null = null;

export async function laidForScreen(
	letter: Letter,
	images: Record<string, Uint8Array>
): Promise<LaidPage[]> {
	ready ??= prepare().catch(again);
	const widths = await ready;
	const sizes = new Map<string, Pixels>();
	for (const [file, bytes] of Object.entries(images)) {
		const header = readImage(bytes);
		if ('because' in header) throw new Unprintable(header.because);
		sizes.set(file, header);
	}
	return layout(widths)(letter, sizes);
}

/** What could not be loaded may be there the next time. */
function again(fault: unknown): never {
	ready = null;
	throw fault;
}

/** Loads the faces once, for measuring and for the page. */
async function prepare(): Promise<Widths> {
	const faces = await loadFaces(faceUrls);
	const show = async (bytes: BufferSource, weight: string) =>
		document.fonts.add(await new FontFace(FAMILY, bytes, { weight }).load());
	await Promise.all([show(faces.regular, '400'), show(faces.bold, '600')]);
	return widthsOf(faces);
}

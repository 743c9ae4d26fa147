import bold from './fonts/bold.ttf?url';
import regular from './fonts/regular.ttf?url';
import type { Face } from './layout/laid';

/** The faces as built by `scripts/fonts.mjs`. @throws when they cannot be fetched. */
export async function loadFaces(): Promise<Record<Face, Uint8Array<ArrayBuffer>>> {
	const [first, second] = await Promise.all([regular, bold].map(load));
	if (!first || !second) throw new Error('A typeface is missing');
	return { regular: first, bold: second };
}

async function load(url: string): Promise<Uint8Array<ArrayBuffer>> {
	const answer = await fetch(url);
	if (!answer.ok) throw new Error('The typeface of letters could not be loaded.');
	return new Uint8Array(await answer.arrayBuffer());
}

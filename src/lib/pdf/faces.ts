import type { Face } from './layout/laid';

/** Fetches both faces. @throws when one cannot be fetched. */
export async function loadFaces(
	urls: Record<Face, string>
): Promise<Record<Face, Uint8Array<ArrayBuffer>>> {
	const [regular, bold] = await Promise.all([load(urls.regular), load(urls.bold)]);
	return { regular, bold };
}

async function load(url: string): Promise<Uint8Array<ArrayBuffer>> {
	const answer = await fetch(url);
	if (!answer.ok) throw new Error('The typeface of letters could not be loaded.');
	return new Uint8Array(await answer.arrayBuffer());
}

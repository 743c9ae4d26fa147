import type { Letter } from '$lib/domain/letters/letter';
import { vault } from '$lib/vault';

/** The logos and signatures of these letters, by hash. */
export async function imagesOf(letters: readonly Letter[]): Promise<Record<string, Uint8Array>> {
	const hashes = new Set(
		letters.flatMap(({ sender, signOff }) => [sender.logo, signOff.signature])
	);
	const images: Record<string, Uint8Array> = {};
	for (const hash of hashes) {
		const bytes = hash === null ? null : await vault.readFile(hash);
		if (hash !== null && bytes !== null) images[hash] = bytes;
	}
	return images;
}

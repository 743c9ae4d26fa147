import type { Letter } from '$lib/domain/letters/letter';
import { imagesOf } from '$routes/shared/letters/images';

/** A letter's own PDF and its hash. @throws with a sentence for the user where it cannot be printed. */
export async function printed(letter: Letter) {
	const { makeLetters } = await import('$lib/pdf');
	const images = await imagesOf([letter]);
	const { bytes, pages, made, failed } = await makeLetters([letter], images, { hashes: true });
	if (failed[0]) throw new Error(failed[0].because);
	return { bytes, pages, sha256: made[0]?.sha256 ?? '' };
}

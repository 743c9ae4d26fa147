/** By what it can be told later whether a letter prints as it did. */
import type { Letter } from '$lib/domain/letters/letter';
import type { GivenLetter } from '$lib/domain/recording';
import { imagesOf } from '$routes/shared/letters/images';

type Proof = Required<Pick<GivenLetter, 'sha256' | 'printedFrom'>>;

export async function screenProof(letter: Letter): Promise<Proof> {
	return { sha256: await wordsHash(JSON.stringify(letter)), printedFrom: 'screen' };
}

/** The same of one letter by itself; a sentence where no PDF of it can be made. */
export async function proofOf(letter: Letter): Promise<Proof | string> {
	const { makeLetters, undrawable } = await import('$lib/pdf');
	if (undrawable(letter).length > 0) return screenProof(letter);
	const { made, failed } = await makeLetters([letter], await imagesOf([letter]), { hashes: true });
	const sha256 = made[0]?.sha256;
	if (failed[0] || !sha256) return failed[0]?.because ?? 'The PDF could not be made.';
	return { sha256, printedFrom: 'pdf' };
}

/** SHA-256, in hex, of a letter's frozen words. */
export async function wordsHash(words: string): Promise<string> {
	const { fingerprint } = await import('$lib/pdf');
	return fingerprint(new TextEncoder().encode(words));
}

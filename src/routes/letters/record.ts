import type { Going } from '$lib/domain/mailing';
import type { GivenLetter } from '$lib/domain/recording';
import { imagesOf } from './images';
import type { Leaving } from './leaving.svelte';

/**
 * Makes each letter's own PDF for its hash, so that it can be told later whether it prints the same.
 * `failed` are those of which no PDF can be made, with the sentence why.
 */
export async function frozen(
	leaving: readonly Leaving[],
	onProgress: (done: number) => void
): Promise<{ given: GivenLetter[]; failed: { going: Going; because: string }[] }> {
	const { makeLetters } = await import('$lib/pdf');
	const letters = leaving.map(({ going }) => going.letter);
	const options = { hashes: true, onProgress };
	const { made, failed } = await makeLetters(letters, await imagesOf(letters), options);
	return {
		given: made.flatMap(({ index, sha256 }) => {
			const one = leaving[index];
			return one && sha256 ? [{ ...one.going, ...asGiven(one), sha256 }] : [];
		}),
		failed: failed.flatMap(({ index, because }) => {
			const one = leaving[index];
			return one ? [{ going: one.going, because }] : [];
		})
	};
}

function asGiven({ way, trackingNumber }: Leaving): Pick<GivenLetter, 'way' | 'trackingNumber'> {
	return { way, trackingNumber: way === 'certified' ? trackingNumber.trim() || null : null };
}

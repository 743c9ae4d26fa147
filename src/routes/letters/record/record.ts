import { carriesOf } from '$lib/domain/letters/carries';
import type { Going } from '$lib/domain/letters/mailing';
import type { GivenLetter } from '$lib/domain/recording';
import { facts } from '$routes/shared/case/facts.svelte';
import { imagesOf } from '$routes/shared/letters/images';
import type { Leaving } from './leaving.svelte';
import { screenProof } from '$routes/shared/letters/proof';

/**
 * Makes each letter's own PDF for its hash, so that it can be told later whether it prints the same. A letter that
 * only the browser prints has no PDF: its hash is of its words. `failed` are those of which no PDF can be made,
 * with the sentence why.
 */
export async function frozen(
	leaving: readonly Leaving[],
	onProgress: (done: number) => void
): Promise<{ given: GivenLetter[]; failed: { going: Going; because: string }[] }> {
	const { makeLetters, undrawable } = await import('$lib/pdf');
	const drawn = leaving.filter(({ onPaper }) => undrawable(onPaper.letter).length === 0);
	const others = leaving.filter((one) => !drawn.includes(one));
	const letters = drawn.map(({ onPaper }) => onPaper.letter);
	const options = { hashes: true, onProgress };
	const { made, failed } = await makeLetters(letters, await imagesOf(letters), options);
	return {
		given: [
			...made.flatMap(({ index, sha256 }) => {
				const one = drawn[index];
				return one && sha256 ? [{ ...one.onPaper, ...asGiven(one), sha256 }] : [];
			}),
			...(await Promise.all(others.map(fromScreen)))
		],
		failed: failed.flatMap(({ index, because }) => {
			const one = drawn[index];
			return one ? [{ going: one.going, because }] : [];
		})
	};
}

async function fromScreen(one: Leaving): Promise<GivenLetter> {
	const { onPaper } = one;
	return { ...onPaper, ...asGiven(one), ...(await screenProof(onPaper.letter)) };
}

function asGiven(leaving: Leaving): Pick<GivenLetter, 'way' | 'trackingNumber' | 'holds'> {
	const { way, trackingNumber } = leaving;
	if (way === null) throw new Error('Nobody has said how this letter went.');
	const { addressee, letter } = leaving.onPaper;
	const person = facts.person(addressee.case.client.id);
	if (!person) throw new Error('The client this letter is to is no longer there.');
	return {
		way,
		trackingNumber: way === 'certified' ? trackingNumber.trim() || null : null,
		holds: carriesOf(letter, person.situation)
	};
}

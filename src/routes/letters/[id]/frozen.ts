import type { Letter } from '$lib/domain/letter';
import type { SentLetter } from '$lib/domain/records';
import { imagesOf } from '$routes/letters/images';

/** The letter as it left the practice. @throws when it cannot be read: the vault keeps it whole or not at all. */
export function thawed(sent: SentLetter): Letter {
	return JSON.parse(sent.frozen) as Letter;
}

export type Reprint = {
	bytes: Uint8Array;
	/** The very bytes whose hash was recorded. */
	same: boolean;
	/** Layout or faces have changed since: the words are the same, the pages may differ. */
	newerLayout: boolean;
};

/** Prints a frozen letter again, by itself, and compares it with the hash kept when it was recorded. */
export async function reprint(sent: SentLetter): Promise<Reprint> {
	const { makeLetters, layoutVersion, fontVersion } = await import('$lib/pdf');
	const letter = thawed(sent);
	const { bytes, made, failed } = await makeLetters([letter], await imagesOf([letter]), {
		hashes: true
	});
	if (failed[0]) throw new Error(failed[0].because);
	return {
		bytes,
		same: made[0]?.sha256 === sent.sha256,
		newerLayout: sent.layoutVersion !== layoutVersion || sent.fontVersion !== fontVersion
	};
}

import type { Letter } from '$lib/domain/letters/letter';
import type { SentLetter } from '$lib/domain/records';
import { printed } from '$routes/letters/make/printed';

/** The letter as it left the practice. @throws when it cannot be read: the vault keeps it whole or not at all. */
export const thawed = (sent: SentLetter): Letter => JSON.parse(sent.frozen) as Letter;

type Reprint = {
	bytes: Uint8Array;
	/** The very bytes whose hash was recorded. */
	same: boolean;
	/** Layout or faces have changed since: the words are the same, the pages may differ. */
	newerLayout: boolean;
};

/** Prints a frozen letter again, by itself, and compares it with the hash kept when it was recorded. */
export async function reprint(sent: SentLetter): Promise<Reprint> {
	const { layoutVersion, fontVersion } = await import('$lib/pdf');
	const { bytes, sha256 } = await printed(thawed(sent));
	return {
		bytes,
		same: sha256 === sent.sha256,
		newerLayout: sent.layoutVersion !== layoutVersion || sent.fontVersion !== fontVersion
	};
}

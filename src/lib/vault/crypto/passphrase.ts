const SHORTEST = 15;
const FEWEST_KINDS = 6;
const WORDS = 6;

/** `null` when strong enough, else the sentence that says why not. */
export function passphraseFault(text: string): string | null {
	const characters = [...sameTyping(text)];
	if (characters.length < SHORTEST) {
		return `Use at least ${SHORTEST} characters, or the six words we suggest. This has ${characters.length}.`;
	}
	if (new Set(characters).size < FEWEST_KINDS) {
		return 'This repeats the same few characters. Use more different ones, or the six words we suggest.';
	}
	return null;
}

/** Six words drawn with equal chance from 2,048: 66 bits. */
export async function suggestPassphrase(): Promise<string> {
	const { wordlist } = await import('@scure/bip39/wordlists/english.js');
	// 2,048 divides 65,536, so the remainder favours no word.
	const draws = crypto.getRandomValues(new Uint16Array(WORDS));
	return Array.from(draws, (draw) => wordlist[draw % wordlist.length]).join(' ');
}

/** What two keyboards that show the same text both give: one Unicode form, single spaces. */
export function sameTyping(passphrase: string): string {
	return passphrase.normalize('NFKC').trim().replace(/\s+/g, ' ');
}

/** Letters that no accent can be taken from. */
import table from './folded.json';

const letters: Record<string, string> = table;

/** In small letters without accents, one space between words: “Zoë” and “zoe” are the same, for finding only. */
export function folded(text: string): string {
	const small = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
	const plain = small.replace(/[łøđðþßæœı]/g, (letter) => letters[letter] ?? letter);
	return plain.replace(/\s+/g, ' ').trim();
}

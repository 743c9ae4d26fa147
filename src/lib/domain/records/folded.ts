/** Letters that no accent can be taken from. */
const letters: Record<string, string> = {
	ł: 'l',
	ø: 'o',
	đ: 'd',
	ð: 'd',
	þ: 'th',
	ß: 'ss',
	æ: 'ae',
	œ: 'oe',
	ı: 'i'
};

/** In small letters without accents, one space between words: “Zoë” and “zoe” are the same, for finding only. */
export function folded(text: string): string {
	const small = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
	const plain = small.replace(/[łøđðþßæœı]/g, (letter) => letters[letter] ?? letter);
	return plain.replace(/\s+/g, ' ').trim();
}

/** Which letter a sentence of the trail is about: its title never holds a name. */
import type { Letter } from '$lib/domain/letters/letter';
import type { SentLetter } from '$lib/domain/records';

type Known = Partial<Pick<Letter, 'title' | 'day' | 'inEnglish'>>;

/** “: “Closing of the practice”, dated May 20, 2026”, each once; the day where it is another than `on`. */
export function which(letters: readonly Known[], on: string | null = null): string {
	const those = letters.flatMap((letter) => {
		const { title, day } = letter.inEnglish ?? letter;
		if (!title) return [];
		return [`“${title}”${day && day !== on ? `, dated ${day}` : ''}`];
	});
	return those.length > 0 ? `: ${[...new Set(those)].join(' and ')}` : '';
}

export const whichSent = ({ frozen }: Pick<SentLetter, 'frozen'>) =>
	which([JSON.parse(frozen) as Known]);

/** The letters to others that were recorded, newest first. */
import type { OutsideEntry } from '$lib/domain/letters/outside-letter';
import type { SentLetter } from '$lib/domain/records';

export type Kept = {
	letter: SentLetter;
	title: string;
	/** As it stands on the paper. */
	to: string;
};

export function keptLetters(
	entries: readonly OutsideEntry[],
	letters: readonly SentLetter[],
	clientId: string | null
): Kept[] {
	const titles = new Map(entries.map(({ id, title }) => [id, title]));
	return letters
		.flatMap((letter) => {
			const title = titles.get(letter.letter);
			const own = letter.clientId === clientId;
			return title && own ? [{ letter, title, to: firstLine(letter) }] : [];
		})
		.sort((a, b) => b.letter.happenedOn.localeCompare(a.letter.happenedOn));
}

function firstLine({ frozen }: SentLetter): string {
	return (JSON.parse(frozen) as { to: string[] }).to[0] ?? '';
}

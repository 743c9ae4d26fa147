/** Letters to others than clients, and texts for everybody: one file, one entry. Loaded when one is looked at. */
import type {
	ClientLetter,
	OutsideEntry,
	PracticeLetter,
	PublicText
} from '$lib/domain/letters/outside-letter';

/** In the order of the standards. */
export const outsideEntries: readonly OutsideEntry[] = Object.values(
	import.meta.glob<OutsideEntry>(['./*.ts', '!./index.ts', '!./*.test.ts'], {
		eager: true,
		import: 'default'
	})
).sort((a, b) => a.code.localeCompare(b.code) || a.title.localeCompare(b.title));

/** The practice's own: no client is named in them. */
export const practiceEntries: readonly (PracticeLetter | PublicText)[] = outsideEntries.filter(
	(each) => each.about === 'practice'
);

export const clientLetters: readonly ClientLetter[] = outsideEntries.filter(
	(each) => each.about === 'client'
);

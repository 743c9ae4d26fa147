/** Letters to others than clients, and texts for everybody: one file, one entry. Loaded when one is looked at. */
import type {
	ClientLetter,
	OutsideEntry,
	PracticeLetter,
	PublicText
} from '$lib/domain/letters/outside-letter';
import { entryOf, type Row } from './blocks/rows';

/** In the order of the standards. */
export const outsideEntries: readonly OutsideEntry[] = Object.values(
	import.meta.glob<Row>('./*.json', { eager: true, import: 'default' })
)
	.map(entryOf)
	.sort((a, b) => a.code.localeCompare(b.code) || a.title.localeCompare(b.title));

/** The practice's own: no client is named in them. */
export const practiceEntries: readonly (PracticeLetter | PublicText)[] = outsideEntries.filter(
	(each) => each.about === 'practice'
);

export const clientLetters: readonly ClientLetter[] = outsideEntries.filter(
	(each) => each.about === 'client'
);

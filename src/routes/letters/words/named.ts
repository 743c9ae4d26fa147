import { dayOf, fields, type Piece, type Reader } from '$lib/domain/letters/wording';
import { shown } from '$routes/shared/people/names.svelte';
import { readerName } from './people';

/** A field as the editor shows it: what it is, and what it says for this person. `value`: `null` where not known. */
export type Named = { id: string; label: string; value: string | null };

const names = ['reader', 'reader-call-name', 'client', 'call-name'];

/** By id: the days that this piece of ours names, then what every letter knows. */
export function namedFor({ here, to }: Reader, piece: Piece | null = null): Map<string, Named> {
	const known = fields(here, to).map(({ id, label, value }): Named => {
		const isName = value !== null && names.includes(id);
		return { id, label, value: isName ? shown(value) : value };
	});
	const days = (piece?.text ?? []).flatMap((part): Named[] => {
		const value = typeof part === 'string' || !piece ? null : dayOf(part.field, piece);
		if (value === null || typeof part === 'string') return [];
		return [{ id: part.field, label: 'The date in ours', value }];
	});
	return new Map([...days, ...known].map((each) => [each.id, each]));
}

/** What a text is filled in with where it is written: its fields, by id, and whose letter they are of. */
export type Filling = { fields: ReadonlyMap<string, Named>; whose: string };

export const fillingFor = (reader: Reader, piece: Piece | null = null): Filling => ({
	fields: namedFor(reader, piece),
	whose: readerName(reader)
});

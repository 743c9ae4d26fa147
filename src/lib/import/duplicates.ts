import type { Client } from '$lib/domain/records';
import type { ClientDraft } from './draft';
import type { Reading } from './read-row';

/** What two rows must have in common to be the same person twice. */
export const compared = 'name, birth date, e-mail, phone and address';

/** The earlier row, or the client already kept, that says the same; none for a row that is the first. */
export type Twin = { row: number } | { known: true };

/** Rows that repeat an earlier row or a client already kept; a row that is left out repeats nothing. */
export function twins(
	readings: readonly Reading[],
	existing: readonly Client[],
	leftOut: (row: number) => boolean
): Map<number, Twin> {
	const seen = new Map<string, Twin>(existing.map((client) => [key(client), { known: true }]));
	const found = new Map<number, Twin>();
	for (const { row, fields } of readings) {
		if (fields.name === '') continue;
		const twin = seen.get(key(fields));
		if (twin) found.set(row, twin);
		else if (!leftOut(row)) seen.set(key(fields), { row });
	}
	return found;
}

function key(person: ClientDraft): string {
	const { name, bornOn, email, phone, street, city, region, postalCode } = person;
	const parts = [name, bornOn ?? '', email, phone, street, city, region, postalCode];
	return JSON.stringify(parts.map((part) => part.toLowerCase().replace(/\s+/g, ' ').trim()));
}

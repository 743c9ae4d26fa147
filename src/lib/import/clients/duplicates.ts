import type { ClientDraft } from './fields';
import type { Reading } from '$lib/import/kind';
import type { Steps } from '$lib/import/steps';
import { isAlike, keyOfAll, keysOf, plain } from './sameness';

/** The earlier row that says the same, or speaks of the same client. */
export type Duplicate = { row: number; sameClient: boolean; by?: 'sameName' | 'alike' };

/**
 * Rows that repeat an earlier row; a row that is left out repeats nothing.
 * @param clientOf id of the client whom a row speaks of; `null`: somebody new.
 */
export function* duplicates(
	readings: readonly Reading<ClientDraft>[],
	clientOf: (row: number) => string | null,
	leftOut: (row: number) => boolean
): Steps<Map<number, Duplicate>> {
	const seen = new Map<string, number>();
	const found = new Map<number, Duplicate>();
	const met = new Map<string, Reading<ClientDraft>[]>();
	for (const reading of readings) {
		yield;
		const { row, fields } = reading;
		const client = clientOf(row);
		if (fields.name === '' && !client) continue;
		const all = keyOfAll(fields);
		const [same, sameClient] = [seen.get(all), client === null ? undefined : seen.get(client)];
		if (same !== undefined) found.set(row, { row: same, sameClient: false });
		else if (sameClient !== undefined) found.set(row, { row: sameClient, sameClient: true });
		else if (!leftOut(row)) {
			seen.set(all, row);
			if (client) seen.set(client, row);
			else alike(reading, met, found);
		}
	}
	return found;
}

/** Perhaps the same person. */
function alike(
	reading: Reading<ClientDraft>,
	met: Map<string, Reading<ClientDraft>[]>,
	found: Map<number, Duplicate>
) {
	for (const key of keysOf(reading.fields)) {
		const others = met.get(key) ?? [];
		const other = others.find(({ fields }) => isAlike(fields, reading.fields));
		if (other) {
			const by = plain(other.fields.name) === plain(reading.fields.name) ? 'sameName' : 'alike';
			found.set(reading.row, { row: other.row, sameClient: false, by });
		}
		others.push(reading);
		met.set(key, others);
	}
}

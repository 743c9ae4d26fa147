import { readFile } from 'node:fs/promises';
import { day } from '$lib/domain/days/day';
import { newClient } from '$lib/domain/records/blank';
import type { Client } from '$lib/domain/records';
import { noChoices, type Around, type ClientKind } from '$lib/import/clients/kind';
import { clientLists } from '$lib/import/clients/clients';
import { drafts } from '$lib/import/drafts';
import type { Field } from '$lib/import/clients/fields';
import type { Choices, Match } from '$lib/import/kind';
import { guessMatches, statusWords } from '$lib/import/clients/matches';
import { readTable } from '$lib/import/read-table';
import { statusTable } from '$lib/import/clients/standings';

export const today = day('2026-11-22');

export const around: Around = {
	today,
	region: 'US',
	existing: [],
	members: [],
	places: [],
	home: 'us-ma'
};

export async function caseload(name: string): Promise<Uint8Array> {
	return new Uint8Array(await readFile(`tests/caseloads/${name}`));
}

/** The drafts of a list with nothing changed but the given choices. */
export async function draftsOf(
	file: Uint8Array | string,
	choices: Partial<Choices<ClientKind>> = {},
	from = around,
	said: (match: Match<Field>) => Match<Field> = (match) => match
) {
	const table = await readTable(typeof file === 'string' ? new TextEncoder().encode(file) : file);
	const matches = guessMatches(table).map(said);
	const all = { ...noChoices(statusTable(statusWords(table, matches))), ...choices };
	return drafts(clientLists, table, matches, all, from);
}

/** Somebody the therapist has. */
export const ana: Client = {
	id: 'ana',
	...newClient({
		name: 'Ana Lee',
		callName: 'Annie',
		sortName: 'Lee, Ana',
		recordNumber: 'R7',
		bornOn: day('1980-01-15'),
		phone: '(617) 555-1000',
		email: 'ana@example.org',
		street: '1 A St',
		city: 'Boston',
		lastSeenOn: day('2026-11-01')
	})
};

/** The drafts of a list beside those who are here; what is asked of a column is answered with yes. */
export const against = (
	existing: Client[],
	list: string,
	choices: Partial<Choices<ClientKind>> = {}
) =>
	draftsOf(list, choices, { ...around, existing }, ({ column, field, perhaps }) => ({
		column,
		field: field ?? perhaps ?? null
	}));

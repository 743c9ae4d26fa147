import { readFile } from 'node:fs/promises';
import { day } from '$lib/domain/days/day';
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

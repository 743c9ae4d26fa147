/** Whom of the list the therapist already has, and what the list says of them that is new. */
import type { Client } from '$lib/domain/records';
import type { ClientDraft } from './fields';
import type { Reading } from '$lib/import/kind';
import { digits, isAlike, keysOf, isStranger, plain, sameInAll } from './sameness';
import type { Steps } from '$lib/import/steps';
import type { Update } from './updates';

/** How the page says by what people are known again. */
export const knownBy =
	'record number, or name and birth date with the same e-mail or phone, or all of these and the address';

/** `client`: somebody the therapist has; `updates`: what changes, empty where the list says nothing new. */
export type Known = { client: Client; updates: Update[] };

type Row = Pick<Reading<ClientDraft>, 'fields'>;

/** Finds the client a row speaks of; `null`: nobody, or more than one. */
export type Finder = {
	known(reading: Row): Client | null;
	/** Same name and birth date but nothing else that proves it, or the same person spelled otherwise. */
	perhaps(reading: Row): Client | null;
	/** Has the record number of the row, and neither its name nor its birth date. */
	numbered(reading: Row): Client | null;
};

export function* finder(existing: readonly Client[]): Steps<Finder> {
	const byNumber = yield* indexed(existing, numbersOf);
	const byName = yield* indexed(existing, (client) => [nameAndBirth(client)]);
	const byKey = yield* indexed(existing, keysOf);
	const numbered = (fields: ClientDraft) =>
		(byNumber.get(numberOf(fields) ?? '') ?? []).find((each) => isAnother(each, fields)) ?? null;
	const namesakes = ({ fields }: Row) =>
		(byName.get(nameAndBirth(fields)) ?? []).filter((each) => !contradicts(each, fields));
	return {
		known(reading) {
			const number = numberOf(reading.fields);
			const all = number ? (byNumber.get(number) ?? []) : [];
			if (all.length > 0) return only(all.filter((each) => !isAnother(each, reading.fields)));
			return only(namesakes(reading).filter((each) => isProved(each, reading.fields)));
		},
		perhaps({ fields }) {
			const namesake = byName.get(nameAndBirth(fields)) ?? [];
			const keys = keysOf(fields).flatMap((key) => byKey.get(key) ?? []);
			const isAnew = numbered(fields) !== null;
			const isAsked = (each: Client) =>
				isAnew || (fields.bornOn && namesake.includes(each)) || !contradicts(each, fields);
			return [...namesake, ...keys.filter((each) => isAlike(each, fields))].find(isAsked) ?? null;
		},
		numbered: ({ fields }) => numbered(fields)
	};
}

function isProved(client: Client, fields: ClientDraft): boolean {
	const phone = digits(client.phone);
	return (
		(plain(client.email) !== '' && plain(client.email) === plain(fields.email)) ||
		(phone !== '' && phone === digits(fields.phone)) ||
		sameInAll(client, fields)
	);
}

function only(found: Client[]): Client | null {
	return found.length === 1 ? (found[0] ?? null) : null;
}

/** Another name and another birth date, or nothing at all that agrees: a number that the list gave out anew. */
function isAnother(client: Client, fields: ClientDraft): boolean {
	const { name, bornOn } = fields;
	if (name === '' || plain(client.name) === plain(name)) return false;
	if (client.bornOn && bornOn) return client.bornOn !== bornOn;
	return isStranger(client, fields);
}

/** Two record numbers are two people, whatever else is the same. */
function contradicts(client: Client, fields: ClientDraft): boolean {
	const [own, number] = [numbersOf(client), numberOf(fields)];
	return own.length > 0 && number !== null && !own.includes(number);
}

/** Its own record number, and those of records that were merged into it: before they had a field, in its notes. */
function numbersOf(client: Client): string[] {
	const own = numberOf(client);
	const merged =
		client.mergedFrom.length > 0 ? client.notes.matchAll(/record number: ([^;\n]+)/g) : [];
	return [
		...(own ? [own] : []),
		...client.formerNumbers.map(plain),
		...[...merged].map(([, number = '']) => plain(number))
	];
}

function numberOf({ recordNumber }: ClientDraft): string | null {
	return recordNumber === null ? null : plain(recordNumber);
}

const nameAndBirth = ({ name, bornOn }: ClientDraft): string => `${plain(name)}\n${bornOn ?? ''}`;

function* indexed(clients: readonly Client[], keys: (client: Client) => readonly string[]) {
	const index = new Map<string, Client[]>();
	for (const client of clients) {
		yield;
		for (const at of keys(client)) {
			const all = index.get(at) ?? [];
			all.push(client);
			index.set(at, all);
		}
	}
	return index;
}

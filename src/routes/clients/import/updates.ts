/** What a newer list changes and stays as it is unless the therapist says otherwise. */
import { saysEdited } from '$lib/domain/recording';
import { grouped } from '$lib/domain/days/grouped';
import type { Client } from '$lib/domain/records';
import type { ClientDraft, ClientKind, Draft, Update } from '$lib/import';
import type { TrailEntry } from '$lib/vault';

export type WrittenByHand = (client: Client, update: Update) => number | null;

/**
 * Tells the moment at which the therapist last wrote a fact by hand, in milliseconds; `null`: it came from a list.
 * @param trail newest first
 */
export function writtenByHand(trail: readonly TrailEntry[]): WrittenByHand {
	const stands = trail.filter(({ undoneBy, undoes }) => !undoneBy && !undoes);
	const byClient = grouped(stands, ({ subject }) => subject ?? '');
	return ({ id }, { fields }) =>
		byClient.get(id)?.find(({ act }) => saysEdited(act, fields))?.at ?? null;
}

/** What the therapist corrected in an earlier list; a correction made in this one is news. */
export const isByHand = (client: Client, row: ClientDraft, { fields }: Update): boolean =>
	client.byHand.some((field) => Object.hasOwn(fields, field) && !row.byHand.includes(field));

/** A list that still calls somebody current, but has not seen them since, does not bring them back. */
export function bringsBack({ standing }: Client, updates: readonly Update[], { fields }: Update) {
	const seen = updates.some(({ kind }) => kind === 'lastSeenOn' || kind === 'nextSeenOn');
	return fields.standing === 'current' && standing !== 'current' && !seen;
}

export function notInList(existing: readonly Client[], drafts: readonly Draft<ClientKind>[]) {
	const found = new Set(drafts.flatMap(({ known }) => known?.client.id ?? []));
	return existing.filter(({ id }) => !found.has(id));
}

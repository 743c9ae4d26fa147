/** The words for what a newer list changes, and what stays unless the therapist says otherwise. */
import { shortDay, type Day, type Region } from '$lib/domain/days/day';
import { clientFields } from '$lib/domain/records/client-fields';
import { circumstances } from '$lib/catalog';
import { saysEdited } from '$lib/domain/recording';
import type { Client, Standing } from '$lib/domain/records';
import {
	updateKinds,
	type ClientDraft,
	type ClientKind,
	type Draft,
	type Update,
	type UpdateKind
} from '$lib/import';
import type { TrailEntry } from '$lib/vault';
import { facts } from '$routes/shared/case/facts.svelte';
import { usualSlot } from '$routes/shared/people/words';
import { standingWords } from './words';

/** As the trail calls the fact. */
export const updateWords = Object.fromEntries(
	Object.entries(updateKinds).map(([kind, fields]) => {
		const [trail = ''] = fields.map((field) => clientFields[field].trail);
		return [kind, trail.charAt(0).toUpperCase() + trail.slice(1)];
	})
) as Record<UpdateKind, string>;

/** Old and new as they stand beside each other: “Boston, 02108”; “nothing” where nobody said. */
export function written(kind: UpdateKind, fields: ClientDraft, region: Region): string {
	if (kind === 'usual') return usualSlot(fields, region) ?? 'nothing';
	const shown: readonly (keyof ClientDraft)[] =
		kind === 'name' || kind === 'deceased' ? updateKinds[kind].slice(0, 1) : updateKinds[kind];
	const parts = shown.map((field) => text(field, fields[field], region));
	return parts.filter((part) => part !== '').join(', ') || 'nothing';
}

function titles(ids: readonly unknown[]): string {
	const named = [...circumstances, ...facts.places].filter(({ id }) => ids.includes(id));
	return named.map(({ title }) => title).join(', ');
}

function text(field: keyof ClientDraft, value: unknown, region: Region): string {
	if (value === null || value === '') return '';
	if (typeof value === 'boolean') return value ? 'yes' : 'no';
	if (Array.isArray(value) || field === 'place') return titles([value].flat());
	if (field === 'standing') return standingWords[value as Standing];
	return field.endsWith('On') ? shortDay(value as Day, region) : String(value);
}

export type WrittenByHand = (client: Client, update: Update) => number | null;

/**
 * Tells the moment at which the therapist last wrote a fact by hand, in milliseconds; `null`: it came from a list.
 * @param trail newest first
 */
export function writtenByHand(trail: readonly TrailEntry[]): WrittenByHand {
	const byClient = new Map<string, TrailEntry[]>();
	for (const entry of trail) {
		if (entry.subject === null || entry.undoneBy || entry.undoes) continue;
		byClient.set(entry.subject, [...(byClient.get(entry.subject) ?? []), entry]);
	}
	return ({ id }, { fields }) =>
		byClient.get(id)?.find(({ act }) => saysEdited(act, fields))?.at ?? null;
}

/** What the therapist corrected in an earlier list; a correction made in this one is news. */
export const isByHand = (client: Client, row: ClientDraft, { fields }: Update): boolean =>
	client.byHand.some((field) => Object.hasOwn(fields, field) && !row.byHand.includes(field));

/** A list that still calls somebody current, but has not seen them since, does not bring them back. */
export function bringsBack(
	client: Client,
	updates: readonly Update[],
	{ fields }: Update
): boolean {
	const seen = updates.some(({ kind }) => kind === 'lastSeenOn' || kind === 'nextSeenOn');
	return fields.standing === 'current' && client.standing !== 'current' && !seen;
}

export function notInList(
	existing: readonly Client[],
	drafts: readonly Draft<ClientKind>[]
): Client[] {
	const found = new Set(drafts.flatMap(({ known }) => known?.client.id ?? []));
	return existing.filter(({ id }) => !found.has(id));
}

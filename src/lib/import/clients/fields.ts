import type { Client } from '$lib/domain/records';
import columns from './fields.json';

/** What a column of a list may tell, in the order in which it is offered: its name on the screen, and what it says of somebody. */
const table = columns as Record<Field, { label: string; tells: (keyof ClientDraft)[] }>;
export type Field = keyof typeof columns;

export const fields = Object.fromEntries(
	Object.entries(table).map(([field, { label }]) => [field, label])
) as Record<Field, string>;

/** What a row says when these of its cells are filled. */
export function saidFields(filled: readonly Field[]): ReadonlySet<keyof ClientDraft> {
	return new Set(filled.flatMap((field) => table[field].tells));
}

export const dayFields = [
	...(['bornOn', 'startedOn', 'lastSeenOn', 'nextSeenOn', 'ended', 'deceased'] as const)
];
export type DayField = (typeof dayFields)[number];

/** A client as a row tells it, before it is one. */
export type ClientDraft = Omit<Client, 'id'>;

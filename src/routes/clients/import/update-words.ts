/** The words for what a newer list changes. */
import { shortDay, type Day, type Region } from '$lib/domain/days/day';
import { clientFields, type Client, type Standing } from '$lib/domain/records';
import { circumstances } from '$lib/catalog';
import { updateKinds, type ClientDraft, type Update, type UpdateKind } from '$lib/import';
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

const longest = 80;
const cut = (words: string) => {
	const all = [...words];
	return all.length > longest ? `${all.slice(0, longest).join('')}…` : words;
};

/** “Last seen: May 3, 2027 → May 10, 2027”. */
export function updateSaid({ kind, fields }: Update, client: Client, region: Region): string {
	const before = written(kind, client, region);
	const after = written(kind, { ...client, ...fields }, region);
	return `${updateWords[kind]}: ${before} → ${after}`;
}

/** The same for the trail, where a long value is cut. */
export function updateKept({ kind, fields }: Update, client: Client, region: Region): string {
	const before = cut(written(kind, client, region));
	const after = cut(written(kind, { ...client, ...fields }, region));
	return `${updateWords[kind]}: before ${before}, now ${after}`;
}

function titles(ids: readonly unknown[]): string {
	const named = [...circumstances, ...facts.places].filter(({ id }) => ids.includes(id));
	return named.map(({ title }) => title).join(', ');
}

function text(field: keyof ClientDraft, value: unknown, region: Region): string {
	if (value === null || value === '') return '';
	if (typeof value === 'boolean') return value ? 'yes' : 'no';
	if (Array.isArray(value) || field === 'place') return titles([value].flat());
	if (field === 'letterLanguage') return value === 'es' ? 'Spanish' : 'English';
	if (field === 'standing') return standingWords[value as Standing];
	return field.endsWith('On') ? shortDay(value as Day, region) : String(value);
}

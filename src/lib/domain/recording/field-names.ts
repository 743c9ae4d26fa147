import { clientFields, type ClientField, type RecordOf } from '$lib/domain/records';
import ofOthers from './field-names.json';

type Kind = 'client' | 'correspondent' | 'recipient' | 'provider' | 'practice';
type Field = Exclude<{ [K in Kind]: keyof RecordOf<K> }[Kind], 'id'>;

const ofClient = Object.fromEntries(
	Object.entries(clientFields).map(([field, { trail }]) => [field, trail])
) as Record<ClientField, string>;

/** What the trail calls a field. Parts of an address, and days kept beside what they belong to, share a name. */
const names: Record<Field, string> = { ...ofClient, ...ofOthers };

export const fieldName = (field: Field): string => names[field];

/** “address, phone”: the changed fields in the trail's words. */
export function fieldNames(changed: Partial<Record<Field, unknown>>): string {
	const keys = Object.keys(changed) as Field[];
	return [...new Set(keys.map((key) => names[key]))].join(', ');
}

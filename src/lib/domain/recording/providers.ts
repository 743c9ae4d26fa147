import type { Change, Op, Provider } from '$lib/domain/records';
import { fieldNames } from './field-names';
import { counted, differing } from './words';

type Fields = Omit<Provider, 'id'>;

export const providerAdded = (id: string, fields: Fields): Change => ({
	act: `${fields.name} added to the referral list`,
	subject: null,
	ops: [{ op: 'add', type: 'provider', id, fields }]
});

/** Everybody of one list, as one change that one undo takes back. */
export const providersImported = (added: readonly { id: string; fields: Fields }[]): Change => ({
	act: `${counted(added.length, 'entry', 'entries')} added to the referral list from a file`,
	subject: null,
	ops: added.map(({ id, fields }): Op => ({ op: 'add', type: 'provider', id, fields }))
});

/** Only the fields that changed; `null` where none did. */
export function providerEdited(provider: Provider, fields: Partial<Fields>): Change | null {
	const changed = differing<Fields>(provider, fields);
	if (Object.keys(changed).length === 0) return null;
	return {
		act: `${provider.name} in the referral list changed: ${fieldNames(changed)}`,
		subject: null,
		ops: [{ op: 'set', type: 'provider', id: provider.id, fields: changed }]
	};
}

export const providerRemoved = ({ id, name }: Provider): Change => ({
	act: `${name} taken off the referral list`,
	subject: null,
	ops: [{ op: 'del', type: 'provider', id }]
});

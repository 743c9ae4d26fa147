/** The list of those beside clients and providers to whom letters go. */
import type { Change, Correspondent } from '$lib/domain/records';
import { fieldNames } from '$lib/domain/recording/field-names';
import { differing } from '$lib/domain/recording/words';

export type CorrespondentFields = Omit<Correspondent, 'id'>;

export const correspondentAdded = (id: string, fields: CorrespondentFields): Change => ({
	act: `${fields.name} added as a correspondent`,
	subject: fields.clientId,
	ops: [{ op: 'add', type: 'correspondent', id, fields }]
});

/** Only the fields that changed; `null` where none did. */
export function correspondentEdited(
	of: Correspondent,
	fields: Partial<CorrespondentFields>
): Change | null {
	const changed = differing<CorrespondentFields>(of, fields);
	if (Object.keys(changed).length === 0) return null;
	return {
		act: `${of.name}, whom you write to, changed: ${fieldNames(changed)}`,
		subject: of.clientId,
		ops: [{ op: 'set', type: 'correspondent', id: of.id, fields: changed }]
	};
}

/** The letters that went to them stay. */
export const correspondentRemoved = ({ id, name, clientId }: Correspondent): Change => ({
	act: `${name} removed as a correspondent`,
	subject: clientId,
	ops: [{ op: 'del', type: 'correspondent', id }]
});

import type { Change, Op } from '$lib/domain/change';
import type { Client, Recipient } from '$lib/domain/records';
import { counted, differing } from './words';
import { fieldNames } from './field-names';

type ClientFields = Omit<Client, 'id'>;
type RecipientFields = Omit<Recipient, 'id'>;

export function clientAdded(id: string, fields: ClientFields): Change {
	return {
		act: 'Added to the list',
		subject: id,
		ops: [{ op: 'add', type: 'client', id, fields }]
	};
}

/** Only the fields that changed; `null` where none did. */
export function clientEdited(client: Client, fields: Partial<ClientFields>): Change | null {
	const changed = differing<ClientFields>(client, fields);
	if (Object.keys(changed).length === 0) return null;
	return {
		act: `Changed: ${fieldNames(changed)}`,
		subject: client.id,
		ops: [{ op: 'set', type: 'client', id: client.id, fields: changed }]
	};
}

/** Everybody of one list, as one change that one undo takes back. */
export function clientsImported(people: readonly { id: string; fields: ClientFields }[]): Change {
	const ops = people.map(({ id, fields }): Op => ({ op: 'add', type: 'client', id, fields }));
	const act = `${counted(people.length, 'person', 'people')} added from a client list`;
	return { act, subject: null, ops };
}

const roles: Record<Recipient['role'], string> = {
	guardian: 'Guardian',
	partner: 'Partner',
	familyMember: 'Family member',
	decisionMaker: 'Decision-maker'
};

export function recipientAdded(id: string, fields: RecipientFields): Change {
	return {
		act: `${roles[fields.role]} added`,
		subject: fields.clientId,
		ops: [{ op: 'add', type: 'recipient', id, fields }]
	};
}

/** Only the fields that changed; `null` where none did. */
export function recipientEdited(
	recipient: Recipient,
	fields: Partial<RecipientFields>
): Change | null {
	const changed = differing<RecipientFields>(recipient, fields);
	if (Object.keys(changed).length === 0) return null;
	return {
		act: `${roles[recipient.role]} changed: ${fieldNames(changed)}`,
		subject: recipient.clientId,
		ops: [{ op: 'set', type: 'recipient', id: recipient.id, fields: changed }]
	};
}

export function recipientRemoved({ id, role, clientId }: Recipient): Change {
	return {
		act: `${roles[role]} removed`,
		subject: clientId,
		ops: [{ op: 'del', type: 'recipient', id }]
	};
}

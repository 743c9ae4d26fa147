import { roleWords, type Change, type Client, type Op, type Recipient } from '$lib/domain/records';
import type { Day } from '$lib/domain/days/day';
import { counted, differing } from './words';
import { fieldNames } from './field-names';

type ClientFields = Omit<Client, 'id'>;
type RecipientFields = Omit<Recipient, 'id'>;

export const clientAdded = (id: string, fields: ClientFields): Change => ({
	act: 'Added to the list',
	subject: id,
	ops: [{ op: 'add', type: 'client', id, fields }]
});

/** What stands of a special situation of theirs in the record. */
export type TitleOf = (id: string, of: Pick<Client, 'threatened' | 'circumstancesSince'>) => string;

/** Only the fields that changed; `null` where none did. */
export function clientEdited(
	client: Client,
	fields: Partial<ClientFields>,
	titleOf: TitleOf | null = null
): Change | null {
	const changed = differing<ClientFields>(client, fields);
	if (Object.keys(changed).length === 0) return null;
	return {
		act: `Changed: ${fieldNames(changed)}${titleOf ? ticks(client, changed, titleOf) : ''}`,
		subject: client.id,
		ops: [{ op: 'set', type: 'client', id: client.id, fields: changed }]
	};
}

function ticks(before: Client, fields: Partial<ClientFields>, titleOf: TitleOf): string {
	const after = { ...before, ...fields };
	const titles = (of: Client) => of.circumstances.map((id) => titleOf(id, of));
	const set = titles(after).filter((title) => !titles(before).includes(title));
	const gone = before.circumstances.filter((id) => !after.circumstances.includes(id));
	const left = gone.map((id) => titleOf(id, before));
	return `${set.length > 0 ? `; set: ${set.join(', ')}` : ''}${left.length > 0 ? `; removed: ${left.join(', ')}` : ''}`;
}

/** Why and how this client's treatment ends; `title` is the new reason's. `null` where nothing changed. */
export function endingChosen(
	client: Client,
	fields: Partial<ClientFields>,
	title: string,
	titleOf: TitleOf = String
): Change | null {
	const change = clientEdited(client, fields, titleOf);
	if (change === null || fields.reason === undefined || fields.reason === client.reason) {
		return change;
	}
	return { ...change, act: `Reason for ending: ${title}${ticks(client, fields, titleOf)}` };
}

/** Since when each special situation holds: those ticked now hold since today. */
export function tickedSince(
	{ circumstances: before, circumstancesSince }: ClientFields,
	circumstances: readonly string[],
	today: Day
): Client['circumstancesSince'] {
	const since = (id: string) => (before.includes(id) ? (circumstancesSince[id] ?? null) : today);
	const days = circumstances.map((id) => [id, since(id)] as const);
	return Object.fromEntries(days.flatMap(([id, on]) => (on ? [[id, on]] : [])));
}

/** What a newer list says of somebody who is already there; `said`: each fact in words, as it was and as it is now. */
export type ListUpdate = {
	client: Client;
	fields: Partial<ClientFields>;
	said?: readonly string[];
};

const fromList = 'from a client list';

function eachListed(...[added, updates = [], members = []]: Parameters<typeof clientsImported>) {
	const beside = (id: string) =>
		members
			.filter(({ fields }) => fields.clientId === id)
			.map(({ fields }) => recipientWords(fields))
			.join('; ');
	return Object.fromEntries([
		...members.map(({ fields: { clientId } }) => [clientId, `${beside(clientId)}, ${fromList}`]),
		...added.map(({ id }) => [id, [`Added ${fromList}`, beside(id)].filter(Boolean).join('; ')]),
		...updates.map(({ client, fields, said }) => [
			client.id,
			`Updated ${fromList}: ${said?.join('; ') ?? fieldNames(differing<ClientFields>(client, fields))}`
		])
	]) as Record<string, string>;
}

/** Everybody of one list, new and known, as one change that one undo takes back; nobody is removed. */
export function clientsImported(
	added: readonly { id: string; fields: ClientFields }[],
	updates: readonly ListUpdate[] = [],
	members: readonly { id: string; fields: RecipientFields }[] = []
): Change {
	const sets = updates.flatMap(({ client, fields }) => clientEdited(client, fields)?.ops ?? []);
	const adds = added.map(({ id, fields }): Op => ({ op: 'add', type: 'client', id, fields }));
	const beside = members.map(({ id, fields }): Op => ({
		op: 'add',
		type: 'recipient',
		id,
		fields
	}));
	const several = members.filter(({ fields }) => fields.role !== 'guardian');
	const said = [
		adds.length > 0 || sets.length === 0
			? `${counted(adds.length + several.length, 'person', 'people')} added`
			: null,
		sets.length > 0 ? `${counted(sets.length, 'person', 'people')} updated` : null
	].filter((part) => part !== null);
	return {
		act: `${said.join(', ')} ${fromList}`,
		subject: null,
		each: eachListed(added, updates, members),
		ops: [...adds, ...beside, ...sets]
	};
}

/** Whether a sentence of the trail says that the therapist changed one of these fields by hand. */
export function saysEdited(act: string, fields: Partial<ClientFields>): boolean {
	const found = /^Changed: ([^;]*)/.exec(act)?.[1]?.split(', ') ?? [];
	return Object.keys(fields).some((field) => found.includes(fieldNames({ [field]: null })));
}

const recipientWords = ({ role, name }: RecipientFields) => `${roleWords[role]} added: ${name}`;

/** Whom a sentence of the trail says was added or removed beside a client, though they may be there no longer. */
export function besideNames(act: string): string[] {
	const those = Object.values(roleWords).join('|');
	const told = new RegExp(
		`(?:^|; )(?:${those}) (?:added|removed): ([^;]+?)(?=;|, ${fromList}|$)`,
		'g'
	);
	return [...act.matchAll(told)].flatMap(([, name]) => name ?? []);
}

export const recipientAdded = (id: string, fields: RecipientFields): Change => ({
	act: recipientWords(fields),
	subject: fields.clientId,
	ops: [{ op: 'add', type: 'recipient', id, fields }]
});

/** Only the fields that changed; `null` where none did. */
export function recipientEdited(
	recipient: Recipient,
	fields: Partial<RecipientFields>
): Change | null {
	const changed = differing<RecipientFields>(recipient, fields);
	if (Object.keys(changed).length === 0) return null;
	return {
		act: `${roleWords[recipient.role]} ${recipient.name} changed: ${fieldNames(changed)}`,
		subject: recipient.clientId,
		ops: [{ op: 'set', type: 'recipient', id: recipient.id, fields: changed }]
	};
}

export const recipientRemoved = ({ id, role, name, clientId }: Recipient): Change => ({
	act: `${roleWords[role]} removed: ${name}`,
	subject: clientId,
	ops: [{ op: 'del', type: 'recipient', id }]
});

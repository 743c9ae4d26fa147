/** What the form for one client holds, what it cannot take, and the one change it asks for. */
import { circumstances } from '$lib/catalog';
import type { Change, Client, Contact, Recipient } from '$lib/domain/records';
import { folded, isTwoNames, newClient, twoNames } from '$lib/domain/records';
import { specialTitle } from '$lib/domain/rules';
import type { Day, Region } from '$lib/domain/days/day';
import {
	type TitleOf,
	clientAdded,
	clientEdited,
	recipientAdded,
	recipientEdited,
	recipientRemoved
} from '$lib/domain/recording';

type Typed<T> = { -readonly [K in keyof Omit<T, 'id'>]: T[K] };

export type ClientForm = Typed<Client>;
/** A guardian or other person in the form; the id is kept so that an edit is no new person. */
export type PersonForm = { id: string; fields: Typed<Recipient> };
/** One sentence per field id. */
export type Faults = Record<string, string>;

/** What a record holds, as the form types over it. */
export function formOf<T extends { id: string }>(record: T): Omit<T, 'id'> {
	const fields: Partial<T> = { ...record };
	delete fields.id;
	return fields as Omit<T, 'id'>;
}

export function formFaults(client: ClientForm, people: readonly PersonForm[], today: Day): Faults {
	const past = [
		['bornOn', 'birth date', client.bornOn],
		['lastSeenOn', 'last attended session', client.lastSeenOn],
		['endedOn', 'end of therapy', client.endedOn],
		['diedOn', 'day of death', client.circumstancesSince['deceased']],
		['startedOn', 'start of therapy', client.standing === 'waiting' ? null : client.startedOn]
	] as const;
	const faults = contactFaults('client', client, 'Type the full name.');
	for (const [field, what, on] of past)
		if (on && on > today)
			faults[`client-${field}`] = `The ${what} lies in the future. Check the year.`;
	const unnamed = 'Type the name of this person, or remove the person.';
	return Object.assign(
		faults,
		...people.map((each) => contactFaults(each.id, each.fields, unnamed))
	);
}

function contactFaults(prefix: string, { name, email }: Contact, unnamed: string): Faults {
	const faults: Faults = {};
	if (name.trim() === '') faults[`${prefix}-name`] = unnamed;
	if (isTwoNames(name)) faults[`${prefix}-name`] = `${twoNames} The other is added below.`;
	if (email.trim() !== '' && !/^\S+@\S+$/.test(email.trim())) {
		faults[`${prefix}-email`] = 'An e-mail address has an @ and no spaces. Check it.';
	}
	return faults;
}

/** A name that was typed over. */
export type Renamed = { id: string; was: string; name: string };

/** Of those whom the record names, whoever has another name in the form: the same person, or somebody else in their place. */
export function renamed(
	recorded: readonly { id: string; name: string }[],
	typed: readonly { id: string; name: string }[]
): Renamed[] {
	return recorded.flatMap(({ id, name: was }) => {
		const name = typed.find((each) => each.id === id)?.name.trim() ?? was;
		return name === '' || folded(name) === folded(was) ? [] : [{ id, was, name }];
	});
}

/** Nobody takes the place of whom the record names: each new name waits until it is said to be the same person’s. */
export const renamedFaults = (unsaid: readonly Renamed[]): Faults =>
	Object.fromEntries(
		unsaid.map(({ id, was, name }) => [
			`${id}-same`,
			`The record names ${was}. Say whether ${name} is the same person; if not, restore the name and add ${name} separately.`
		])
	);

export function additionOf(id: string, client: ClientForm, people: readonly PersonForm[]): Change {
	const added = people.map((each) => recipientAdded(each.id, ofClient(id, each)));
	return inOne(id, [clientAdded(id, tidy(client)), ...added]);
}

const inOne = (subject: string, all: readonly Change[]): Change => ({
	act: all.map(({ act }) => act).join('; '),
	subject,
	ops: all.flatMap(({ ops }) => ops)
});

/** Everything that differs from the records as they were when the form opened; `null` where nothing does. */
export function editOf(
	before: { client: Client; recipients: readonly Recipient[] },
	client: ClientForm,
	people: readonly PersonForm[],
	region: Region
): Change | null {
	const { recipients } = before;
	const { id } = before.client;
	const known = (person: PersonForm) => recipients.find((each) => each.id === person.id);
	const changes = [
		clientEdited(before.client, tidy(client), titlesIn(region)),
		...people.map((each) => {
			const recipient = known(each);
			const fields = ofClient(id, each);
			return recipient ? recipientEdited(recipient, fields) : recipientAdded(each.id, fields);
		}),
		...recipients.filter((each) => !people.some((one) => one.id === each.id)).map(recipientRemoved)
	].filter((change) => change !== null);
	return changes.length === 0 ? null : inOne(id, changes);
}

/** How what is special about a client is called; its id where the catalog no longer has it. */
export function titlesIn(region: Region): TitleOf {
	return (id, of) => {
		const one = circumstances.find((each) => each.id === id);
		return one ? specialTitle(one, of, region) : id;
	};
}

function ofClient(clientId: string, { fields }: PersonForm): Omit<Recipient, 'id'> {
	const courtOrderOn = fields.courtOrder ? fields.courtOrderOn : null;
	return { ...tidy(fields), clientId, courtOrderOn };
}

const unsaid = new Map<string, unknown>(Object.entries(newClient({ name: '' })));

/** Without the space around what was typed; an emptied text that may be unsaid is `null`. */
function tidy<T extends object>(fields: T): T {
	const entries = Object.entries(fields).map(([field, value]) => {
		if (typeof value !== 'string') return [field, value];
		const text = value.normalize('NFC').trim();
		return [field, text === '' && unsaid.get(field) === null ? null : text];
	});
	return Object.fromEntries(entries) as T;
}

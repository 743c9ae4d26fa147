import type { ClientDraft } from './fields';
import type { Day } from '$lib/domain/days/day';
import type { Client, ClientField } from '$lib/domain/records';
import kinds from './updates.json';
import type { Reading } from '$lib/import/kind';
import { digits, plain } from './sameness';

/** What stands in one line of the preview; parts of one fact change together, the first carries the others along. */
export const updateKinds = kinds as Record<UpdateKind, ClientField[]>;

export type UpdateKind = keyof typeof kinds;

/** One fact that the newer list says differently; `fields` are only those that change. */
export type Update = {
	kind: UpdateKind;
	fields: Partial<ClientDraft>;
	/** What they agreed to holds for the old address, phone or e-mail: it has to be asked again. */
	asksConsent: boolean;
};

const consents: Partial<
	Record<UpdateKind, ('mail' | 'voicemail' | 'textConsent' | 'emailConsent')[]>
> = { address: ['mail'], phone: ['voicemail', 'textConsent'], email: ['emailConsent'] };

/** Said by a row whose cell for the next appointment is blank. */
export const noNext = 'noNextSeenOn';

type Says = Pick<Reading<ClientDraft>, 'fields' | 'says'>;

/** A next appointment that is past is none. */
export function asOf({ fields, says }: Says, today: Day): Says {
	if (!fields.nextSeenOn || fields.nextSeenOn >= today) return { fields, says };
	const none = { nextSeenOn: null, nextSeenAt: null };
	return { fields: { ...fields, ...none }, says: new Set([...says, noNext]) };
}

/** What the row says and the client’s record does not; an empty cell says nothing, an older list no news. */
export function updatesFor(client: Client, said: Says): Update[] {
	const row = { ...said, fields: joined(client, said.fields) };
	const isGreeted = row.says.has('callName') || !greets(client, row.fields);
	if (!isGreeted) row.fields = { ...row.fields, callName: greeting(client, row.fields.name) };
	return (Object.keys(updateKinds) as UpdateKind[]).flatMap((kind) => {
		const changed = changedOf(kind, client, row);
		if (changed.length === 0 || !isNews(kind, client, row.fields)) return [];
		const update = Object.fromEntries(changed.map((field) => [field, row.fields[field]]));
		return [withConsent({ kind, fields: update, asksConsent: false }, client)];
	});
}

/** Notes and special situations are added to those there are. */
function joined(client: Client, fields: ClientDraft): ClientDraft {
	const lines = fields.notes.split('\n').filter((line) => !client.notes.split('\n').includes(line));
	const since = fields.circumstances.filter((each) => !client.circumstances.includes(each));
	const circumstances =
		since.length > 0 ? [...client.circumstances, ...since] : client.circumstances;
	return {
		...fields,
		circumstances,
		circumstancesSince: { ...fields.circumstancesSince, ...client.circumstancesSince },
		notes: [client.notes, ...lines].filter((line) => line !== '').join('\n')
	};
}

/** The first field of a kind carries the others along; in an address each part stands for itself. */
function changedOf(kind: UpdateKind, client: Client, row: Says): ClientField[] {
	const { fields, says } = row;
	const [main, ...rest] = updateKinds[kind];
	const differs = (field: keyof ClientDraft) => fields[field] !== client[field];
	const given = (field: keyof ClientDraft) =>
		says.has(field) && fields[field] !== null && fields[field] !== '' && differs(field);
	if (kind === 'address') return updateKinds.address.filter(given);
	if (kind === 'nextSeenOn' && isGone(client, row)) return updateKinds.nextSeenOn.filter(differs);
	if (kind === 'name' && given('name') && !says.has('callName') && greets(client, fields))
		return ['name', ...rest.filter(differs), 'callName'];
	if (main && given(main)) return [main, ...rest.filter(differs)];
	return kind === 'nextSeenOn' && !differs('nextSeenOn') ? rest.filter(given) : [];
}

const wordsOf = (name: string) => name.split(/\s+/).filter(Boolean);

/** Whether they are greeted by part of a name that the list corrects. */
function greets({ name: before, callName }: Client, { name: now }: Pick<ClientDraft, 'name'>) {
	const gone = wordsOf(before).filter((word) => !wordsOf(now).includes(word));
	return callName !== null && wordsOf(callName).some((word) => gone.includes(word));
}

/** Word for word as the name was corrected; by the full name where its words are not as many. */
function greeting({ name: before, callName }: Client, now: string): string | null {
	const [old, corrected] = [wordsOf(before), wordsOf(now)];
	if (callName === null || old.length !== corrected.length) return null;
	return wordsOf(callName)
		.map((word) => corrected[old.indexOf(word)] ?? word)
		.join(' ');
}

/** The list has no next appointment any more, or the one here lies before a session held since. */
function isGone({ nextSeenOn, lastSeenOn }: Client, { fields, says }: Says): boolean {
	const seenOn = says.has('lastSeenOn') ? fields.lastSeenOn : null;
	const isStale = [seenOn, lastSeenOn].some((on) => on && nextSeenOn && nextSeenOn < on);
	return nextSeenOn !== null && fields.nextSeenOn === null && (says.has(noNext) || isStale);
}

const answers: readonly string[] = ['mail', 'voicemail', 'emailConsent', 'textConsent'];

/**
 * “Last seen” only goes forward, and a number that is only spaced differently is the same. No list loosens what somebody
 * refused, nor brings the dead back.
 */
function isNews(kind: UpdateKind, client: Client, fields: ClientDraft): boolean {
	if (answers.includes(kind)) return client[kind as 'mail'] !== 'refused';
	if (kind === 'standing') return !client.circumstances.includes('deceased');
	if (kind === 'phone') return digits(fields.phone) !== digits(client.phone);
	if (kind === 'email') return plain(fields.email) !== plain(client.email);
	return kind !== 'lastSeenOn' || (fields.lastSeenOn ?? '') > (client.lastSeenOn ?? '');
}

/** Who agreed to be written to at the old address did not agree to the new one; a refusal stays. */
function withConsent(update: Update, client: Client): Update {
	const agreed = consents[update.kind]?.filter((each) => client[each] === 'agreed') ?? [];
	if (agreed.length === 0) return update;
	const asked = Object.fromEntries(agreed.map((each) => [each, null]));
	return { ...update, fields: { ...update.fields, ...asked }, asksConsent: true };
}

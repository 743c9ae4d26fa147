/** Couples and families of a list: rows that share an address, a phone or an e-mail, and rows that name two. */
import { ageOn, type Day } from '$lib/domain/days/day';
import { newRecipient, type Recipient } from '$lib/domain/records';
import type { ClientDraft } from '$lib/import/clients/fields';
import type { ClientKind } from '$lib/import/clients/kind';
import { namesFrom } from '$lib/import/clients/names';
import type { Steps } from '$lib/import/steps';
import type { Draft } from '$lib/import/kind';

type Row = Pick<Draft<ClientKind>, 'row' | 'fields' | 'doubts' | 'state' | 'known'>;
export type Household = { key: number; drafts: readonly Row[] };
export type Linked = 'couple' | 'family';

const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}@]/gu, '');
const isChild = ({ bornOn }: ClientDraft, today: Day) =>
	bornOn !== null && ageOn(bornOn, today) < 18;
const two = /\s+(?:and|und|et|y)\s+|\s*[&+/]\s*/i;

/** The adults of each first; nobody who is here already, and no children alone. */
export function* householdsIn(rows: readonly Row[], today: Day): Steps<Household[]> {
	const byDatum = new Map<string, Row[]>();
	const groups: Row[][] = [];
	for (const row of rows) {
		yield;
		const { street, city, phone, email, standing } = row.fields;
		const isReady = row.state === 'ready' || row.doubts.some(({ kind }) => kind === 'couple');
		if (row.known || !isReady || standing === 'former') continue;
		const data = [street && street + city, phone, email].map(plain).filter((each) => each !== '');
		const known = data.map((datum) => byDatum.get(datum)).find((group) => group);
		const group = known ?? [];
		group.push(row);
		if (!known) groups.push(group);
		for (const datum of data) byDatum.set(datum, group);
	}
	return groups.flatMap((group) => {
		const adults = group.filter(({ fields }) => !isChild(fields, today));
		const drafts = [...adults, ...group.filter((each) => !adults.includes(each))];
		const [first] = adults;
		const isMore = drafts.length > 1 || two.test(first?.fields.name ?? '');
		return first && isMore && drafts.length < 9 ? [{ key: first.row, drafts }] : [];
	});
}

/** One record for all of them: the first is the client, other adults are reached beside, and what is left is noted. */
export function together({ drafts }: Household, format: Linked, today: Day, newId: () => string) {
	const [lead, ...others] = drafts.flatMap(({ fields }) => parted(fields));
	if (!lead) throw new Error('A household needs a member.');
	const id = newId();
	const adults = others.filter((each) => !isChild(each, today));
	const members = adults.map((each) => ({
		id: newId(),
		fields: memberOf(each, id, format === 'couple' ? 'partner' : 'familyMember')
	}));
	const notes = [lead.notes, ...others.map((each) => noteOf(each, isChild(each, today)))];
	const atRisk = drafts.some(({ fields }) => fields.atRisk);
	const fields = { ...lead, format, atRisk, notes: notes.filter(Boolean).join('\n') };
	return { client: { id, fields }, members };
}

/** “Bo & Di Kim” are Bo Kim and Di Kim. */
function parted(fields: ClientDraft): ClientDraft[] {
	const parts = fields.name.split(two);
	if (parts.length < 2) return [fields];
	const last = parts.at(-1)?.split(' ').slice(1).join(' ') ?? '';
	const rest = { bornOn: null, recordNumber: null, notes: '' };
	return parts.map((part, i) => {
		const { name, callName, sortName } = namesFrom(
			part.includes(' ') ? part : `${part} ${last}`.trim()
		);
		return { ...fields, ...(i > 0 && rest), name, callName, sortName };
	});
}

function memberOf(fields: ClientDraft, clientId: string, role: Recipient['role']) {
	const { name, callName, street, city, region, postalCode, phone, email } = fields;
	const { mail, voicemail, emailConsent, textConsent } = fields;
	const reach = { street, city, region, postalCode, phone, email };
	const consents = { mail, voicemail, emailConsent, textConsent };
	return newRecipient({ clientId, role, name, callName, ...reach, ...consents });
}

/** What the record of a member has no field for. */
function noteOf({ name, bornOn, recordNumber, phone, notes }: ClientDraft, child: boolean): string {
	const born = bornOn ? `born ${bornOn}` : '';
	const said = [
		[child ? 'under 18' : '', born].filter(Boolean).join(', '),
		recordNumber ? `record number ${recordNumber}` : '',
		child && phone ? `phone ${phone}` : '',
		notes.replaceAll('\n', '; ')
	].filter(Boolean);
	return said.length > 0 ? `${name}: ${said.join('; ')}` : '';
}

import { shortDay, type Region } from '$lib/domain/days/day';
import { addressLines } from '$lib/domain/records/address';
import { clientFields, listTexts, ofListTexts } from '$lib/domain/records/client-fields';
import type { ClientDraft } from '$lib/import';

const texts = ofListTexts((field) => clientFields[field].list.label);
const among = ['recordNumber', 'phone', 'email'];
const rest = listTexts.filter((field) => !among.includes(field));

/** What a row says of a client, as it stands under the name. */
export function factsOf(fields: ClientDraft, region: Region): [string, string][] {
	const written = (on: typeof fields.bornOn) => (on ? shortDay(on, region) : '');
	const all: [string, string][] = [
		['Greeted as', fields.callName ?? ''],
		['In lists', fields.sortName ?? ''],
		[texts.recordNumber, fields.recordNumber ?? ''],
		['Born', written(fields.bornOn)],
		['Address', addressLines({ ...fields, otherAddress: '' }, region).join(', ')],
		[texts.phone, fields.phone],
		[texts.email, fields.email],
		['Start of therapy', written(fields.startedOn)],
		['Last seen', written(fields.lastSeenOn)],
		['Next seen', [written(fields.nextSeenOn), fields.nextSeenAt].filter(Boolean).join(', ')],
		['Guardian', fields.guardianNote ?? ''],
		...rest.map((field): [string, string] => [texts[field], fields[field] ?? ''])
	];
	return all.filter(([, value]) => value !== '');
}

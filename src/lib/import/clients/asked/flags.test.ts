import { describe, expect, it } from 'vitest';
import { around, draftsOf } from '$tests/support/import';
import { made } from '$tests/support/lists';
import { updatesFor } from '$lib/import/clients/updates';
import { newClient } from '$lib/domain/records/blank';
import type { Field } from '$lib/import/clients/fields';

const asked = async (list: string) => (await made(list)).asks.map(({ about }) => about);

/** With each column that is asked answered as it is asked. */
async function answered(list: string, choices = {}, from = around) {
	return draftsOf(list, choices, from, (match) =>
		match.perhaps ? { column: match.column, field: match.perhaps } : match
	);
}

describe('a flag or a day', () => {
	it.each<[string, object]>([
		['Discharge Date\n3/21/2025', { standing: 'former', endedOn: '2025-03-21' }],
		['Discharged\nyes', { standing: 'former', endedOn: null }],
		['Archived At\n2025-03-01T10:20:00Z', { standing: 'former', endedOn: '2025-03-01' }],
		[
			'Date of Death\n05/22/2025',
			{
				standing: 'former',
				endedOn: '2025-05-22',
				circumstances: ['deceased'],
				circumstancesSince: { deceased: '2025-05-22' }
			}
		],
		['Discharge Date\n3/21/98', { standing: 'former', endedOn: '1998-03-21' }],
		['Deceased\nY', { standing: 'former', circumstancesSince: { deceased: '2026-11-22' } }],
		['Do not mail\nyes', { mail: 'refused', voicemail: null }],
		['Do not contact\nyes', { mail: 'refused', voicemail: 'refused', emailConsent: 'refused' }]
	])('%j is read with its day', async (column, fields) => {
		const [header, cell] = column.split('\n');
		const [draft] = await draftsOf(`Name,${header}\nAna Lee,${cell}\nBo Kim,\n`);
		expect(draft?.fields).toMatchObject(fields);
	});

	it('is joined where one column says yes and another the day', async () => {
		const [draft] = await draftsOf('Name,DOD,Deceased?\nAna Lee,2025-04-30,Yes\nBo Kim,,No\n');
		expect(draft?.fields.circumstancesSince).toEqual({ deceased: '2025-04-30' });
	});

	it('still to come is named, and they stay current', async () => {
		const [draft] = await draftsOf('Name,Discharge Date\nAna Lee,2027-01-31\nBo Kim,\n');
		expect(draft).toMatchObject({ state: 'ready', fields: { standing: 'current', endedOn: null } });
		expect(draft?.doubts.map(({ kind }) => kind)).toEqual(['notYet']);
	});

	it('is asked where its cells are of another kind, and stays out', async () => {
		const list = 'Name,Discharged\nAna Lee,Dana W.\nBo Kim,Dana W.\n';
		expect(await asked(list)).toEqual(['Discharged: ended?']);
		expect((await made(list)).people[0]?.fields.standing).toBe('current');
	});

	it('keeps in a newer list that they died, beside what was ticked before', () => {
		const client = { id: 'a', ...newClient({ name: 'Ana Lee', circumstances: ['court-ordered'] }) };
		const says = new Set(['standing', 'circumstances', 'circumstancesSince'] as const);
		const fields = newClient({
			name: 'Ana Lee',
			standing: 'former',
			circumstances: ['deceased'],
			circumstancesSince: { deceased: around.today }
		});
		expect(updatesFor(client, { fields, says }).map((each) => each.fields)).toEqual([
			{ standing: 'former' },
			{
				circumstances: ['court-ordered', 'deceased'],
				circumstancesSince: { deceased: '2026-11-22' }
			}
		]);
	});

	it('of a newer list that forbids mail is a change', () => {
		const client = { id: 'a', ...newClient({ name: 'Ana Lee', mail: 'agreed' }) };
		const fields = newClient({ name: 'Ana Lee', mail: 'refused' });
		expect(updatesFor(client, { fields, says: new Set(['mail']) })[0]?.fields).toEqual({
			mail: 'refused'
		});
	});
});

describe('a permission', () => {
	it.each<[string, Field, object]>([
		['Mobile Phone OK to text', 'okText', { textConsent: 'agreed' }],
		['OK to leave voicemail?', 'okVoicemail', { voicemail: 'agreed' }],
		['Voice Communication Consent', 'okVoicemail', { voicemail: 'agreed' }],
		['Text/voicemail OK', 'okText', { textConsent: 'agreed', voicemail: 'agreed' }],
		['Email consent', 'okEmail', { emailConsent: 'agreed' }],
		['can_email', 'okEmail', { emailConsent: 'agreed' }],
		['OK to mail', 'okMail', { mail: 'agreed' }],
		['Do not text', 'okText', { textConsent: 'refused' }],
		['OK to leave VM', 'okVoicemail', { voicemail: 'agreed' }],
		['Voicemail', 'okVoicemail', { voicemail: 'agreed' }],
		['Email Communication', 'okEmail', { emailConsent: 'agreed' }],
		['Email opt out', 'okEmail', { emailConsent: 'refused' }]
	])('under “%s” is asked once, and then used', async (header, field, fields) => {
		const list = `Name,${header}\nAna Lee,Yes\nBo Kim,\n`;
		expect(await asked(list)).toEqual([`${header}: ${field}?`]);
		const [ana, bo] = await answered(list);
		expect(ana?.fields).toMatchObject(fields);
		for (const name of Object.keys(fields)) expect(bo?.fields).toMatchObject({ [name]: null });
	});

	it('reads the words of consent, and takes no other word', async () => {
		const list =
			'Name,Email OK\nAna Lee,Declined\nBo Kim,Consented\nCy Orr,opted out\nDi Poe,ask again\n';
		const found = (await answered(list)).map(({ fields }) => fields.emailConsent);
		expect(found).toEqual(['refused', 'agreed', 'refused', null]);
	});

	it('to remind is none', async () => {
		expect(await asked('Name,Email reminders OK\nAna Lee,Yes\n')).toEqual([]);
	});
});

describe('the list of a group', () => {
	const list =
		'Name,Primary Clinician\nAna Lee,"Dana Whitfield, PhD"\nBo Kim,Sam Orr\nCy Roe,\nDi Poe,Dana Whitfield PhD; Sam Orr\n';

	it('asks whose clients they are', async () => {
		expect((await made(list)).asks).toEqual([
			{ kind: 'whose', about: 'Dana Whitfield, PhD (2), Sam Orr (2)' }
		]);
	});

	it('asks nothing where it names one alone', async () => {
		expect(await asked('Name,Clinician\nAna Lee,Dana W.\nBo Kim,Dana W.\n')).toEqual([]);
	});

	it('brings in the rows of those who were chosen, and asks of a row that names nobody', async () => {
		const rows = await draftsOf(list, { whose: ['Dana Whitfield, PhD'] });
		expect(rows.map(({ fields, state }) => [fields.name, state])).toEqual([
			['Ana Lee', 'ready'],
			['Cy Roe', 'held'],
			['Di Poe', 'ready']
		]);
		expect(rows[1]?.doubts.map(({ kind }) => kind)).toEqual(['whose']);
	});
});

import { describe, expect, it } from 'vitest';
import { newProvider } from '$lib/domain/records/blank';
import { day } from '$lib/domain/days/day';
import { readTable } from '$lib/import/read-table';
import { drafts } from '$lib/import/drafts';
import { nothingSaid, type Said } from '$lib/import/kind';
import { providerField } from './fields';
import type { ProviderKind } from './kind';
import { providerLists } from './providers';

type Around = ProviderKind['around'];

const around: Around = {
	today: day('2026-11-23'),
	region: 'US',
	places: [
		{ id: 'us-or', title: 'Oregon' },
		{ id: 'us-wa', title: 'Washington' }
	],
	existing: []
};

async function read(
	text: string,
	changed: Partial<Around> = {},
	decisions: Said['decisions'] = {}
) {
	return draftsOf(new TextEncoder().encode(text), { ...around, ...changed }, decisions);
}

async function draftsOf(bytes: Uint8Array, all: Around, decisions: Said['decisions'] = {}) {
	const table = await readTable(bytes, 'providers');
	const said = { ...nothingSaid, decisions };
	return drafts(providerLists, table, providerLists.guess(table), said, all);
}

const one = async (text: string, changed: Partial<Around> = {}) => (await read(text, changed))[0];

it.each([
	['Therapist', 'name'],
	['Practice name', 'name'],
	['First Name', 'firstName'],
	['Specialties', 'speciality'],
	['Phone Number', 'phone'],
	['E-mail address', 'email'],
	['Insurance panels', 'insurers'],
	['Session fee', 'fees'],
	['Languages spoken', 'languages'],
	['Telehealth?', 'formats'],
	['Licensed in', 'places'],
	['Accepting new clients', 'openings'],
	['Last checked', 'checkedOn'],
	['Retiring', 'retiring'],
	['City', 'address'],
	['Gender', null]
])('takes “%s” for %s', (header, field) => {
	expect(providerField(header)).toBe(field);
});

it('reads every field of a row', async () => {
	const text = [
		'Name;Speciality;Phone;Email;Website;Street;City;Fees;Insurance;Languages;Format;States;Openings;Checked;Retiring',
		'Dr. Amélie Fournier;Grief;555-0100;a@example.org;a.example.org;12 Elm;Portland;120–160;Aetna;French;in person, video;OR, Washington;2;11/20/2026;no'
	].join('\n');
	expect(await one(text)).toMatchObject({
		state: 'ready',
		doubts: [],
		fields: {
			name: 'Dr. Amélie Fournier',
			speciality: 'Grief',
			phone: '555-0100',
			email: 'a@example.org',
			website: 'a.example.org',
			address: '12 Elm, Portland',
			fees: '120–160',
			insurers: 'Aetna',
			languages: 'French',
			formats: ['inPerson', 'telehealth'],
			places: ['us-or', 'us-wa'],
			openings: 2,
			checkedOn: '2026-11-20',
			retiring: false
		}
	});
});

it('knows a header that names providers in words of its own', async () => {
	expect((await one('Practice,Openings\nRiver Clinic,full'))?.fields).toMatchObject({
		name: 'River Clinic',
		openings: 0
	});
});

it('reads a list that was saved in Windows-1252', async () => {
	const bytes = Uint8Array.from('Name,Phone\nZo\xeb Brandt,555', (letter) => letter.charCodeAt(0));
	const [draft] = await draftsOf(bytes, around);
	expect(draft?.fields.name).toBe('Zoë Brandt');
});

describe('openings', () => {
	it.each([
		['3', 3],
		['3 places', 3],
		['Full', 0],
		['waitlist', 0],
		['', null],
		['many', null],
		['2-3', null]
	])('“%s” are %s', async (cell, openings) => {
		expect((await one(`Name,Phone,Openings\nAna,1,${cell}`))?.fields.openings).toBe(openings);
	});
});

describe('doubts', () => {
	const sentences = async (text: string, changed: Partial<Around> = {}) =>
		(await read(text, changed)).flatMap(({ doubts }) => doubts.map(({ sentence }) => sentence));

	it('a row without a name never comes in', async () => {
		const [draft] = await read('Name,Phone\n,555', {}, { 2: 'asIs' });
		expect(draft).toMatchObject({ state: 'held', doubts: [{ canStay: false }] });
	});

	it('the same provider twice in the file waits for a word', async () => {
		const text = 'Name,Phone\nAna Lee,555-1\nAna Lee,(55) 51';
		expect((await read(text)).map(({ state }) => state)).toEqual(['ready', 'held']);
		expect((await read(text, {}, { 3: 'asIs' })).map(({ state }) => state)).toEqual([
			'ready',
			'ready'
		]);
		expect((await read(text, {}, { 3: 'leaveOut' }))[1]?.state).toBe('leftOut');
	});

	it('somebody on the list already waits for a word', async () => {
		const existing = [{ id: 'ana', ...newProvider({ name: 'ANA LEE', phone: '5551' }) }];
		expect(await sentences('Name,Phone\nAna Lee,555-1', { existing })).toEqual([
			'Row 2: Ana Lee is on your list already. Imported as it is, it is listed twice.'
		]);
	});

	it('two of one name with different phones are two people', async () => {
		expect(await sentences('Name,Phone\nAna Lee,555-1\nAna Lee,555-2')).toEqual([]);
	});

	it('says what could not be read and comes in all the same', async () => {
		const [draft] = await read('Name,Phone,States,Checked\nAna,1,OR; Atlantis,12/24/2026');
		expect(draft?.state).toBe('ready');
		expect(draft?.doubts.map(({ sentence }) => sentence)).toEqual([
			'Row 2: “12/24/2026” could not be read; it stays empty.',
			'Row 2: “Atlantis” could not be read; it stays empty.'
		]);
	});

	it('says who cannot be reached', async () => {
		expect(await sentences('Name,Phone\nAna,')).toEqual([
			'Row 2: Ana has no way to be reached, and stays out of letters until you add one.'
		]);
	});
});

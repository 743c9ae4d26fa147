import { expect, it } from 'vitest';
import { newClient } from '$lib/domain/records/blank';
import { clientFields, type ClientField } from '$lib/domain/records/client-fields';
import { day } from '$lib/domain/days/day';
import {
	clientLists,
	drafts,
	fields,
	noChoices,
	updateKinds,
	type Field,
	type Match
} from './index';

/** What stands in the columns that are not read as they are. */
const cells: Partial<Record<Field, string>> = {
	fullName: '',
	address: '',
	bornOn: '1990-04-02',
	startedOn: '2020-01-07',
	lastSeenOn: '2027-03-01',
	nextSeenOn: '2027-03-15',
	nextSeenAt: '10:30',
	standing: 'Former',
	ended: '2027-02-01',
	okMail: 'Yes',
	okVoicemail: 'Yes',
	okEmail: 'No',
	okText: 'Yes',
	letterLanguage: 'Spanish'
};
const columns = Object.keys(fields) as Field[];
const row = { number: 2, cells: [...columns.map((field) => cells[field] ?? field), 'Dr Fern'] };
const table = { header: [...columns.map(String), 'GP'], headed: true, rows: [row] };
const matches: Match<Field>[] = [
	...columns.map((field, column) => ({ column, field })),
	{ column: columns.length, field: null, keep: true }
];
const around = {
	today: day('2027-03-10'),
	region: 'US' as const,
	existing: [],
	members: [],
	places: [],
	home: ''
};
const choices = {
	...noChoices({ Former: 'former' }),
	risks: { [columns.indexOf('risk')]: ['risk'] }
};
const [draft] = drafts(clientLists, table, matches, choices, around);

const told = (Object.keys(clientFields) as ClientField[]).filter(
	(field) => clientFields[field].list
);

it.each(told)('a list tells %s, and it is kept', (field) => {
	expect(draft?.fields[field]).not.toEqual(newClient({ name: '' })[field]);
});

it.each(told)('a newer list that says another %s changes it', (field) => {
	expect(Object.values(updateKinds).flat()).toContain(field);
});

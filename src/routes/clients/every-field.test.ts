import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { clientFields, type ClientField } from '$lib/domain/records/client-fields';
import { newRecipient } from '$lib/domain/records/blank';
import { about, authority, contact, courtOrder, names, person, sessions } from './form-words';

const form = readFileSync('src/routes/clients/ClientFields.svelte', 'utf8');
const rows = [names, contact('US'), contact('GB'), sessions, about].flat(2);
const apart = (Object.keys(clientFields) as ClientField[]).filter(
	(field) => clientFields[field].form === true
);

it.each(apart)('the form has a control of its own for %s', (field) => {
	const isRow = rows.some((row) => 'field' in row && row.field === field);
	const inForm = new RegExp(
		`bind:(value|checked)=\\{[^}]*fields\\.${field}\\b|fields\\.${field} = `
	);
	expect(isRow || inForm.test(form)).toBe(true);
});

it.each(['US', 'GB'] as const)(
	'of somebody beside them it asks nothing that has no place: %s',
	(region) => {
		const asked = [contact(region), person, authority, courtOrder].flat(2);
		const known = Object.keys(newRecipient({ clientId: 'zoe', name: 'Maja', role: 'guardian' }));
		const fields = asked.flatMap((row) => ('field' in row ? row.field : []));
		expect(fields.filter((field) => !known.includes(field))).toEqual([]);
	}
);

import { readFileSync, readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { clientFields, type ClientField } from '$lib/domain/records/client-fields';

const here = 'src/routes/clients';
const form = readdirSync(here)
	.filter((file) => file.endsWith('Fields.svelte'))
	.map((file) => readFileSync(`${here}/${file}`, 'utf8'))
	.join('\n');
const apart = (Object.keys(clientFields) as ClientField[]).filter(
	(field) => clientFields[field].form === 'apart'
);

it.each(apart)('the form has a control of its own for %s', (field) => {
	expect(form).toMatch(
		new RegExp(`bind:(value|checked)=\\{[^}]*fields\\.${field}\\b|fields\\.${field} = `)
	);
});

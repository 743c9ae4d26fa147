import { expect, it } from 'vitest';
import { clientFields, formTexts, listTexts, ofListTexts } from './client-fields';
import { schemas } from './schemas';

it('the table has each field of a client, and no other', () => {
	const { id, ...fields } = schemas.client.entries;
	expect([id, Object.keys(clientFields).sort()]).toEqual([id, Object.keys(fields).sort()]);
});

it('a column of a list tells three fields as text, and the form has a box for one', () => {
	expect([listTexts, formTexts]).toEqual([['phone', 'email', 'recordNumber'], ['recordNumber']]);
});

it('each text column gets something of its own', () => {
	expect(ofListTexts((field) => field.length)).toEqual({ recordNumber: 12, phone: 5, email: 5 });
});

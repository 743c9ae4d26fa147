import { expect, it } from 'vitest';
import { formTexts, listTexts, ofListTexts } from './client-fields';

it('a column of a list tells three fields as text, and the form has a box for one', () => {
	expect([listTexts, formTexts]).toEqual([['phone', 'email', 'recordNumber'], ['recordNumber']]);
});

it('each text column gets something of its own', () => {
	expect(ofListTexts((field) => field.length)).toEqual({ recordNumber: 12, phone: 5, email: 5 });
});

import { expect, it } from 'vitest';
import { formTexts, listTexts, ofListTexts, withRest } from './client-fields';

it('a column of a list tells three fields as text, and the form has a box for one', () => {
	expect([listTexts, formTexts]).toEqual([['phone', 'email', 'recordNumber'], ['recordNumber']]);
});

it('each text column gets something of its own, after what was given in order', () => {
	const all = withRest(
		{ recordNumber: 0, phone: 0 },
		ofListTexts((field) => field.length)
	);
	expect(Object.entries(all)).toEqual([
		['recordNumber', 12],
		['phone', 5],
		['email', 5]
	]);
});

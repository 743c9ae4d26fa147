import { expect, it } from 'vitest';
import { newClient, newRecipient } from '$lib/domain/records/blank';
import { takenUp, unsavedOf, type Filled } from './unsaved';

const ida = { id: 'ida', fields: newRecipient({ clientId: '', name: 'Ida', role: 'guardian' }) };
const before: Filled = { fields: newClient({ name: 'Zoë' }), people: [] };
const typed: Filled = { fields: { ...before.fields, phone: '0123' }, people: [ida] };

it('keeps only what differs', () => {
	expect(unsavedOf(before, typed)).toEqual({ fields: { phone: '0123' }, people: [ida] });
});

it('keeps nobody when nobody was changed', () => {
	expect(unsavedOf(typed, { ...typed, fields: before.fields }).people).toBeNull();
});

it('brings back what was typed', () => {
	expect(takenUp(before, unsavedOf(before, typed))).toEqual(typed);
});

it('leaves what was recorded since', () => {
	const since = { ...before, fields: { ...before.fields, name: 'Zoë Lindqvist' } };
	expect(takenUp(since, unsavedOf(before, typed)).fields).toMatchObject({
		name: 'Zoë Lindqvist',
		phone: '0123'
	});
});

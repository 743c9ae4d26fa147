import { expect, it } from 'vitest';
import { draftOf } from './draft.svelte';

type Shape = { name: string; phone: string; closingOn: string | null };
const record: Shape = { name: 'Harbor Practice', phone: '555 0100', closingOn: '2027-05-31' };

it('shows the record until a field is typed into', () => {
	const draft = draftOf(() => record);
	draft.fields.phone = '555 0199';
	expect([draft.fields.name, draft.fields.phone]).toEqual(['Harbor Practice', '555 0199']);
});

it('names only the fields that differ from the record', () => {
	const draft = draftOf(() => record);
	draft.fields.name = ' Harbor Practice ';
	draft.fields.phone = '555 0199';
	expect(draft.changed).toEqual({ phone: '555 0199' });
});

it('can empty a day', () => {
	const draft = draftOf(() => record);
	draft.fields.closingOn = null;
	expect([draft.fields.closingOn, draft.changed]).toEqual([null, { closingOn: null }]);
});

it('follows the record where nothing was typed', () => {
	let now = record;
	const draft = draftOf(() => now);
	draft.fields.phone = '555 0199';
	now = { ...record, name: 'Quiet Room' };
	expect(draft.fields.name).toBe('Quiet Room');
});

it('is empty again after it was cleared', () => {
	const draft = draftOf(() => record);
	draft.fields.phone = '555 0199';
	draft.clear();
	expect(draft.changed).toEqual({});
});

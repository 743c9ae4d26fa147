import { expect, it } from 'vitest';
import { day } from '$lib/domain/day';
import { practiceSaved } from './words';

it('names what was saved, in the words of the page', () => {
	const change = practiceSaved({ closingOn: day('2027-05-31'), phone: '555 0100' });
	expect(change?.act).toBe('Saved: closing day, telephone');
});

it('writes the changed fields and no other', () => {
	expect(practiceSaved({ phone: '555 0100' })?.ops).toEqual([
		{ op: 'set', type: 'practice', id: 'practice', fields: { phone: '555 0100' } }
	]);
});

it('saves nothing when nothing changed', () => {
	expect(practiceSaved({})).toBeNull();
});

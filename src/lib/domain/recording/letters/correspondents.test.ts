import { expect, it } from 'vitest';
import { isAccepted } from '$tests/support/domain/cases';
import { correspondent } from '$tests/support/domain/outside';
import { correspondentAdded, correspondentEdited, correspondentRemoved } from './correspondents';

const { id, ...fields } = correspondent();

it('adds somebody to the practice’s list', () => {
	const { act, subject, ops } = correspondentAdded(id, fields);
	expect([act, subject]).toEqual(['Board of Psychology added as a correspondent', null]);
	expect(ops.every(isAccepted)).toBe(true);
});

it('adds whoever is about one client to the trail of that client', () => {
	const doctor = { ...fields, clientId: 'zoe', role: 'prescriber' as const };
	expect(correspondentAdded('dr', doctor).subject).toBe('zoe');
});

it('changes only what differs, and says what that is', () => {
	const changed = correspondentEdited(correspondent(), { phone: '1', address: fields.address });
	expect(changed?.ops).toEqual([{ op: 'set', type: 'correspondent', id, fields: { phone: '1' } }]);
	expect(changed?.act).toContain('changed: phone');
	expect(correspondentEdited(correspondent(), { name: fields.name })).toBeNull();
});

it('takes somebody off the list', () => {
	expect(correspondentRemoved(correspondent()).ops).toEqual([
		{ op: 'del', type: 'correspondent', id }
	]);
});

import { describe, expect, it } from 'vitest';
import { day } from '$lib/domain/days/day';
import { clientEdited, clientsImported } from '$lib/domain/recording';
import { client } from '$tests/support/domain/cases';
import type { Change } from '$lib/domain/records/change';
import type { Update } from '$lib/import';
import type { TrailEntry } from '$lib/vault';
import { writtenByHand } from './updates';
import { updateKept, written } from './update-words';

const key = { dev: 'here', n: 1 };
const entry = (change: Change | null, changed: Partial<TrailEntry> = {}): TrailEntry => ({
	key,
	at: 7,
	act: change!.act,
	subject: change!.subject,
	clients: 1,
	acting: {},
	touched: [],
	undoneBy: null,
	undoes: null,
	takes: null,
	...changed
});
const phone: Update = { kind: 'phone', fields: { phone: '555 0199' }, asksConsent: false };
const edited = clientEdited(client(), { phone: '555 0100' });

describe('what the therapist wrote by hand', () => {
	it.each([
		['is told by its moment', entry(edited), 7],
		['does not count once undone', entry(edited, { undoneBy: key }), null],
		['is not what another field was', entry(clientEdited(client(), { city: 'Salem' })), null],
		['is not what a list said', entry(clientsImported([], [{ client: client(), ...phone }])), null]
	])('%s', (_, found, at) => {
		expect(writtenByHand([found])(client(), phone)).toBe(at);
	});
});

it.each([
	['address' as const, '4 Elm Road, Portland, OR, 97201'],
	['standing' as const, 'Current'],
	['bornOn' as const, 'Mar 9, 1988'],
	['email' as const, 'nothing'],
	['nextSeenOn' as const, 'Nov 30, 2026, 14:30']
])('writes %s as it stands beside the new one', (kind, text) => {
	const next = { nextSeenOn: day('2026-11-30'), nextSeenAt: '14:30' };
	expect(written(kind, client(next), 'US')).toBe(text);
});

it('keeps each value as it was and as it is now, in the trail of whom a newer list changes', () => {
	const own = client({ phone: '555 0100' });
	const notes: Update = { kind: 'notes', fields: { notes: 'x'.repeat(200) }, asksConsent: false };
	const said = [updateKept(phone, own, 'US'), updateKept(notes, own, 'US')];
	const { each } = clientsImported([], [{ client: own, fields: { ...phone.fields }, said }]);
	expect(each).toEqual({
		zoe: `Updated from a client list: Phone: before 555 0100, now 555 0199; Notes: before nothing, now ${'x'.repeat(80)}…`
	});
});

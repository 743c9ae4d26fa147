import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { passkeyOf, without, withWay, type Lid, type Way } from './lid';

const file = new Uint8Array();
const sheet: Lid = { recipients: ['sheet'], slots: [] };
const passphrase: Way = { slot: { kind: 'passphrase', file }, recipient: 'passphrase' };
const passkey: Way = { slot: { kind: 'passkey', file, credential: 'one' }, recipient: 'passkey' };

it('takes the recipient of a way out with its slot', () => {
	const both = withWay(withWay(sheet, passphrase), passkey);
	expect(without(both, 'passkey')).toEqual(withWay(sheet, passphrase));
	expect(without(both, 'passphrase')).toEqual(withWay(sheet, passkey));
});

it('puts a way in the place of the one of its kind', () => {
	const lid = withWay(withWay(sheet, passkey), { ...passkey, recipient: 'newer' });
	expect([lid.recipients, lid.slots.length]).toEqual([['sheet', 'newer'], 1]);
});

it('keeps the recipients of others, whatever is changed', () => {
	const changes = fc.array(fc.constantFrom(passphrase, passkey, 'passphrase', 'passkey'));
	fc.assert(
		fc.property(changes, (all) => {
			const start: Lid = { recipients: ['sheet', 'executor'], slots: [] };
			const end = all.reduce<Lid>((lid, change) => changed(lid, change as Way | 'passkey'), start);
			const kinds = end.slots.map(({ kind }) => kind);
			expect(end.recipients).toEqual(['sheet', ...kinds, 'executor']);
		})
	);
});

it('knows whether a passkey opens', () => {
	expect([passkeyOf(sheet), passkeyOf(withWay(sheet, passkey))]).toEqual([null, passkey.slot]);
});

function changed(lid: Lid, change: Way | Way['slot']['kind']): Lid {
	return typeof change === 'string' ? without(lid, change) : withWay(lid, change);
}

import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import {
	passkeyOf,
	withoutSlot,
	withSlot,
	type KeySlots,
	type SlotWithRecipient
} from './key-slots';

const file = new Uint8Array();
const sheet: KeySlots = { recipients: ['sheet'], slots: [] };
const passphrase: SlotWithRecipient = {
	slot: { kind: 'passphrase', file },
	recipient: 'passphrase'
};
const passkey: SlotWithRecipient = {
	slot: { kind: 'passkey', file, credential: 'one' },
	recipient: 'passkey'
};

it('takes the recipient of a way out with its slot', () => {
	const both = withSlot(withSlot(sheet, passphrase), passkey);
	expect(withoutSlot(both, 'passkey')).toEqual(withSlot(sheet, passphrase));
	expect(withoutSlot(both, 'passphrase')).toEqual(withSlot(sheet, passkey));
});

it('puts a way in the place of the one of its kind', () => {
	const lid = withSlot(withSlot(sheet, passkey), { ...passkey, recipient: 'newer' });
	expect([lid.recipients, lid.slots.length]).toEqual([['sheet', 'newer'], 1]);
});

it('keeps the recipients of others, whatever is changed', () => {
	const changes = fc.array(fc.constantFrom(passphrase, passkey, 'passphrase', 'passkey'));
	fc.assert(
		fc.property(changes, (all) => {
			const start: KeySlots = { recipients: ['sheet', 'executor'], slots: [] };
			const end = all.reduce<KeySlots>(
				(lid, change) => changed(lid, change as SlotWithRecipient | 'passkey'),
				start
			);
			const kinds = end.slots.map(({ kind }) => kind);
			expect(end.recipients).toEqual(['sheet', ...kinds, 'executor']);
		})
	);
});

it('knows whether a passkey opens', () => {
	expect([passkeyOf(sheet), passkeyOf(withSlot(sheet, passkey))]).toEqual([null, passkey.slot]);
});

function changed(
	lid: KeySlots,
	change: SlotWithRecipient | SlotWithRecipient['slot']['kind']
): KeySlots {
	return typeof change === 'string' ? withoutSlot(lid, change) : withSlot(lid, change);
}

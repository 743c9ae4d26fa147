import type { Bytes } from '$lib/bytes';

/** An age file that a passphrase opens; inside is the identity of one of the lid's recipients. */
export type PassphraseSlot = { kind: 'passphrase'; file: Bytes };

/** The same for a passkey; `credential` is its name as age writes it. It stays on this device. */
export type PasskeySlot = { kind: 'passkey'; file: Bytes; credential: string };

export type Slot = PassphraseSlot | PasskeySlot;

/** A slot with the recipient whose identity is inside. */
export type SlotWithRecipient = { slot: Slot; recipient: string };

/**
 * For whom everything is sealed. Sealing needs no secret, opening needs any one of them. The recipients are
 * the recovery sheet's, then one for each slot in their order, then those of others.
 */
export type KeySlots = { recipients: string[]; slots: Slot[] };

/** The way takes the place of the one of its kind. */
export function withSlot(lid: KeySlots, { slot, recipient }: SlotWithRecipient): KeySlots {
	const { recipients, slots } = withoutSlot(lid, slot.kind);
	return {
		recipients: [...recipients.slice(0, 1), recipient, ...recipients.slice(1)],
		slots: [slot, ...slots]
	};
}

export function withoutSlot({ recipients, slots }: KeySlots, kind: Slot['kind']): KeySlots {
	const gone = slots.findIndex((slot) => slot.kind === kind);
	if (gone < 0) return { recipients, slots };
	return {
		recipients: recipients.filter((_, at) => at !== gone + 1),
		slots: slots.filter((_, at) => at !== gone)
	};
}

export function passkeyOf({ slots }: KeySlots): PasskeySlot | null {
	return slots.find((slot) => slot.kind === 'passkey') ?? null;
}

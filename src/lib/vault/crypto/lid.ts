import type { Bytes } from '$lib/bytes';

/** An age file that a passphrase opens; inside is the identity of one of the lid's recipients. */
export type PassphraseSlot = { kind: 'passphrase'; file: Bytes };

/** The same for a passkey; `credential` is its name as age writes it. It stays on this device. */
export type PasskeySlot = { kind: 'passkey'; file: Bytes; credential: string };

export type Slot = PassphraseSlot | PasskeySlot;

/** A slot with the recipient whose identity is inside. */
export type Way = { slot: Slot; recipient: string };

/**
 * For whom everything is sealed. Sealing needs no secret, opening needs any one of them. The recipients are
 * the recovery sheet's, then one for each slot in their order, then those of others.
 */
export type Lid = { recipients: string[]; slots: Slot[] };

/** The way takes the place of the one of its kind. */
export function withWay(lid: Lid, { slot, recipient }: Way): Lid {
	const { recipients, slots } = without(lid, slot.kind);
	return {
		recipients: [...recipients.slice(0, 1), recipient, ...recipients.slice(1)],
		slots: [slot, ...slots]
	};
}

export function without({ recipients, slots }: Lid, kind: Slot['kind']): Lid {
	const gone = slots.findIndex((slot) => slot.kind === kind);
	if (gone < 0) return { recipients, slots };
	return {
		recipients: recipients.filter((_, at) => at !== gone + 1),
		slots: slots.filter((_, at) => at !== gone)
	};
}

export function passkeyOf({ slots }: Lid): PasskeySlot | null {
	return slots.find((slot) => slot.kind === 'passkey') ?? null;
}

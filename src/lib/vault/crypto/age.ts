/** DOOR to age: one function seals, one opens. Heavy, and slow by design: only the worker loads it. */
import {
	Decrypter,
	Encrypter,
	generateX25519Identity,
	identityToRecipient,
	Stanza
} from 'age-encryption';
import type { Secret } from '$lib/vault/api';
import type { Bytes } from '$lib/bytes';
import { VaultError } from '$lib/vault/refusals/fault';
import {
	withoutSlot,
	withSlot,
	type KeySlots,
	type PassphraseSlot as Slot,
	type SlotWithRecipient
} from './key-slots';
import { sameTyping } from './passphrase';
import sentences from '$lib/vault/refusals/sentences.json';

/** A stock age program passes over a stanza of this name. */
const SLOT = 'closewell/slot-v1';
const MOST_SLOTS = 8;
/** A file of others could ask for a gigabyte of memory. */
const MOST_WORK = 18;

/** @param logN the scrypt work factor, as a power of two. */
export async function newKeySlots(passphrase: string, logN: number) {
	const recoveryKey = await generateX25519Identity();
	const sheet: KeySlots = { recipients: [await identityToRecipient(recoveryKey)], slots: [] };
	return { lid: withSlot(sheet, await passphraseSlot(passphrase, logN)), recoveryKey };
}

export async function passphraseSlot(passphrase: string, logN: number): Promise<SlotWithRecipient> {
	const identity = await generateX25519Identity();
	const encrypter = new Encrypter();
	encrypter.setPassphrase(sameTyping(passphrase));
	encrypter.setScryptWorkFactor(logN);
	const file = (await encrypter.encrypt(identity)) as Bytes;
	return { slot: { kind: 'passphrase', file }, recipient: await identityToRecipient(identity) };
}

/** An age v1 file that any secret of the lid opens; a stock age program opens it with the recovery key. */
export async function sealFor(lid: KeySlots, plain: Bytes): Promise<Bytes> {
	const encrypter = new Encrypter();
	for (const recipient of lid.recipients) encrypter.addRecipient(recipient);
	for (const { kind, file } of withoutSlot(lid, 'passkey').slots) {
		encrypter.addRecipient({ wrapFileKey: () => [new Stanza([SLOT, kind], file)] });
	}
	return (await encrypter.encrypt(plain)) as Bytes;
}

/** @throws VaultError `wrongSecret`, or `notABackup` when the file is no such file or is damaged. */
export async function openWith(secret: Secret, file: Bytes): Promise<Bytes> {
	const slots = await slotsOf(file);
	const identity =
		'passphrase' in secret ? await identityIn(slots, secret) : typed(secret.recoveryKey);
	const decrypter = new Decrypter();
	try {
		decrypter.addIdentity(identity);
	} catch (cause) {
		throw new VaultError('wrongSecret', sentences.noKey, { cause });
	}
	try {
		return (await decrypter.decrypt(file)) as Bytes;
	} catch (cause) {
		if (String(cause).includes('no identity matched')) throw wrong(secret);
		throw new VaultError('notABackup', 'This file is damaged or cut short. Nothing was changed.', {
			cause
		});
	}
}

async function slotsOf(file: Bytes): Promise<Slot[]> {
	let seen: Stanza[] | null = null;
	const decrypter = new Decrypter();
	decrypter.addIdentity({
		unwrapFileKey(stanzas) {
			seen = stanzas;
			return null;
		}
	});
	await decrypter.decrypt(file).catch(() => null);
	if (!seen)
		throw new VaultError('notABackup', 'This is not a Closewell backup. Nothing was changed.');
	return (seen as Stanza[])
		.filter(({ args }) => args[0] === SLOT && args[1] === 'passphrase')
		.slice(0, MOST_SLOTS)
		.map(({ body }) => ({ kind: 'passphrase', file: body as Bytes }));
}

async function identityIn(slots: Slot[], secret: { passphrase: string }): Promise<string> {
	for (const { file } of slots.filter(isAffordable)) {
		const decrypter = new Decrypter();
		decrypter.addPassphrase(sameTyping(secret.passphrase));
		const identity = await decrypter.decrypt(file, 'text').catch(() => null);
		if (identity) return identity;
	}
	throw wrong(secret);
}

function isAffordable({ file }: Slot): boolean {
	const start = String.fromCharCode(...file.subarray(0, 200));
	const work = /^age-encryption\.org\/v1\n-> scrypt \S+ (\d+)\n/.exec(start)?.[1];
	return work !== undefined && Number(work) <= MOST_WORK;
}

const typed = (key: string): string => key.replace(/\s+/g, '').toUpperCase();

function wrong(secret: Secret): VaultError {
	const what = 'passphrase' in secret ? 'passphrase' : 'recovery key';
	return new VaultError('wrongSecret', `This ${what} does not open it. Check it and try again.`);
}

/**
 * A passkey of this device as a way in (WebAuthn PRF, in age's form). Only a page may ask the device, so here
 * age is loaded outside the worker. What the device gives opens one identity and nothing else.
 */
import type { Bytes } from '$lib/bytes';
import { VaultError } from '$lib/vault/refusals/fault';
import type { PasskeySlot, SlotWithRecipient } from './key-slots';

const NAME = 'Closewell';
const UNCONFIRMED =
	'This device did not confirm that it is you. Try once more, or use your passphrase.';
const UNABLE = 'This device cannot keep a key for Closewell. Your passphrase still opens it.';

/** Whether this browser can ask this device who is there, and get a key from it. */
export async function passkeysHere(): Promise<boolean> {
	if (!('PublicKeyCredential' in globalThis)) return false;
	try {
		const can = await PublicKeyCredential.getClientCapabilities?.();
		if (can?.['extension:prf'] === false) return false;
		return await PublicKeyCredential.isUserVerifyingPlatformAuthenticatorAvailable();
	} catch {
		return false;
	}
}

/** The device asks twice: to make the passkey, and to use it. @throws VaultError `unconfirmed` or `failed`. */
export async function passkeySlot(): Promise<SlotWithRecipient> {
	const { Encrypter, generateX25519Identity, identityToRecipient, webauthn } =
		await import('age-encryption');
	try {
		const credential = await webauthn.createCredential({ keyName: NAME });
		const identity = await generateX25519Identity();
		const encrypter = new Encrypter();
		encrypter.addRecipient(new webauthn.WebAuthnRecipient({ identity: credential }));
		const file = (await encrypter.encrypt(identity)) as Bytes;
		const recipient = await identityToRecipient(identity);
		return { slot: { kind: 'passkey', file, credential }, recipient };
	} catch (error) {
		throw refusal(error);
	}
}

/** The identity in the slot. @throws VaultError `unconfirmed` or `failed`. */
export async function identityBehind({ file, credential }: PasskeySlot): Promise<string> {
	const { Decrypter, webauthn } = await import('age-encryption');
	const decrypter = new Decrypter();
	decrypter.addIdentity(new webauthn.WebAuthnIdentity({ identity: credential }));
	try {
		return await decrypter.decrypt(file, 'text');
	} catch (error) {
		throw refusal(error);
	}
}

function refusal(cause: unknown): VaultError {
	const refused = cause instanceof DOMException && cause.name !== 'NotSupportedError';
	return refused
		? new VaultError('unconfirmed', UNCONFIRMED, { cause })
		: new VaultError('failed', UNABLE, { cause });
}

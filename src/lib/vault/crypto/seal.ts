/** AES-256-GCM. A sealed thing is 12 random bytes, then the ciphertext with its 16-byte tag. */
import { utf8, type Bytes } from '$lib/bytes';
import { VaultError } from '$lib/vault/refusals/fault';

const IV = 12;
const TAG = 16;

/** 32 random bytes. The caller overwrites them once they are sealed and imported. */
export const newDataKey = (): Bytes => crypto.getRandomValues(new Uint8Array(32));

/** Cannot be read out again. */
export function importKey(raw: Bytes): Promise<CryptoKey> {
	return crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);
}

/** @param about is bound to the ciphertext: it opens only as the thing it was sealed as. */
export async function seal(key: CryptoKey, about: string, plain: Bytes): Promise<Bytes> {
	const iv = crypto.getRandomValues(new Uint8Array(IV));
	const how = { name: 'AES-GCM', iv, additionalData: utf8(about) };
	const cipher = await crypto.subtle.encrypt(how, key, plain);
	const sealed = new Uint8Array(IV + cipher.byteLength);
	sealed.set(iv);
	sealed.set(new Uint8Array(cipher), IV);
	return sealed;
}

/** @throws VaultError `damaged` when a bit, the key or `about` is not the one it was sealed with. */
export async function unseal(key: CryptoKey, about: string, sealed: Bytes): Promise<Bytes> {
	const how = { name: 'AES-GCM', iv: sealed.subarray(0, IV), additionalData: utf8(about) };
	try {
		return new Uint8Array(await crypto.subtle.decrypt(how, key, sealed.subarray(IV)));
	} catch (cause) {
		throw new VaultError('damaged', 'A stored record is damaged.', { cause });
	}
}

/** The tag of a sealed thing: no other content and no other sealing has the same one. */
export function tagOf(sealed: Bytes): bigint {
	const view = new DataView(sealed.buffer, sealed.byteOffset + sealed.byteLength - TAG);
	return (view.getBigUint64(0) << 64n) | view.getBigUint64(8);
}

import { textOf, utf8, type Bytes } from '$lib/bytes';
import { seal, unseal } from './seal';

const BLOCK = 512;

export function sealJson(key: CryptoKey, about: string, content: unknown): Promise<Bytes> {
	return sealText(key, about, utf8(JSON.stringify(content)));
}

/** Filled with blanks to a multiple of 512 bytes, so that its length tells little. @param json in UTF-8 */
export function sealText(key: CryptoKey, about: string, json: Bytes): Promise<Bytes> {
	const padded = new Uint8Array(Math.ceil(json.length / BLOCK) * BLOCK).fill(0x20);
	padded.set(json);
	return seal(key, about, padded);
}

export async function unsealJson(key: CryptoKey, about: string, sealed: Bytes): Promise<unknown> {
	return JSON.parse(textOf(await unseal(key, about, sealed)));
}

/** Bytes of their own buffer, as WebCrypto and IndexedDB take them. */
export type Bytes = Uint8Array<ArrayBuffer>;

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

export const utf8 = (text: string): Bytes => encoder.encode(text);

/** @throws TypeError when the bytes are no UTF-8. */
export const textOf = (bytes: Uint8Array): string => decoder.decode(bytes);

export function hex(bytes: Uint8Array): string {
	return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** In hex. */
export async function sha256(bytes: Bytes): Promise<string> {
	return hex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
}

export function base64(bytes: Uint8Array): string {
	let binary = '';
	for (let from = 0; from < bytes.length; from += 8192)
		binary += String.fromCharCode(...bytes.subarray(from, from + 8192));
	return btoa(binary);
}

/** @throws DOMException when the text is no base64. */
export function fromBase64(text: string): Bytes {
	return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}

export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
	return a.length === b.length && a.every((byte, at) => byte === b[at]);
}

export function joinBytes(parts: readonly Uint8Array[]): Bytes {
	const joined = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
	let at = 0;
	for (const part of parts) {
		joined.set(part, at);
		at += part.length;
	}
	return joined;
}

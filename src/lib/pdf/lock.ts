import { PDF } from '@libpdf/core';

/**
 * The same file, to be opened by a password alone: AES-256, revision 6 of ISO 32000-2. Whoever has it may do as with
 * paper, and programs that read aloud are let in (PDF/UA-1, 7.16).
 */
export async function lock(bytes: Uint8Array, password: string): Promise<Uint8Array> {
	const file = await PDF.load(bytes);
	file.setProtection({ userPassword: password, ownerPassword: password, algorithm: 'AES-256' });
	return file.save();
}

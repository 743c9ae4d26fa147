const LETTERS = 'abcdefghijklmnopqrstuvwxyz012345';

/** A new record's id: 100 random bits. It says nothing about when or about whom. */
export const newId = (): string => randomText(20);

/** A new device's id: 50 random bits, since there are only a few devices. */
export const newDevice = (): string => randomText(10);

function randomText(length: number): string {
	const bytes = crypto.getRandomValues(new Uint8Array(length));
	return Array.from(bytes, (byte) => LETTERS[byte % LETTERS.length]).join('');
}

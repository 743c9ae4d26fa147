import type { ClientDraft } from './fields';

/** What two rows must have in common to be the same person twice. */
export const compared = 'name, birth date, e-mail, phone and address';

export function sameInAll(a: ClientDraft, b: ClientDraft): boolean {
	return keyOfAll(a) === keyOfAll(b);
}

/** One text for everything that is compared. */
export function keyOfAll(person: ClientDraft): string {
	const { name, bornOn, email, phone, street, city, region, postalCode } = person;
	const parts = [name, bornOn ?? '', email, phone, street, city, region, postalCode];
	return JSON.stringify(parts.map(plain));
}

/** However it is spaced, in capitals or small letters. */
export function plain(text: string): string {
	return text.toLowerCase().replace(/\s+/g, ' ').trim();
}

/** However a telephone number is spaced, and with or without the country’s code. */
export function digits(phone: string): string {
	return phone.replace(/\D/g, '').slice(-9);
}

import { folded } from '$lib/domain/records/folded';
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

/**
 * Perhaps one person: the names differ in accents, marks or a short first name, beside the same birth date, e-mail or phone.
 * Another first name needs two of these; two birth dates are two people.
 */
export function isAlike(a: ClientDraft, b: ClientDraft): boolean {
	if (a.bornOn && b.bornOn && a.bornOn !== b.bornOn) return false;
	const told = dataOf(b);
	const shared = dataOf(a).filter((datum) => told.includes(datum)).length;
	const [x, y] = [wordsIn(a.name), wordsIn(b.name)];
	if (shared === 0 || a.name === '' || b.name === '') return false;
	if (x.join('') === y.join('')) return true;
	const [first, other] = [x[0] ?? '', y[0] ?? ''];
	const isShort = first.startsWith(other) || other.startsWith(first);
	return x.at(-1) === y.at(-1) && (isShort || shared > 1);
}

/** By what somebody is found again, whatever they are called. */
export function dataOf({ bornOn, email, phone }: ClientDraft): string[] {
	return [bornOn ?? '', plain(email), digits(phone)].filter((datum) => datum !== '');
}

function wordsIn(name: string): string[] {
	return folded(name)
		.replace(/['’`.]/g, '')
		.split(/[\s-]+/);
}

/** However a telephone number is spaced, and with or without the country’s code. */
export function digits(phone: string): string {
	return phone.replace(/\D/g, '').slice(-9);
}

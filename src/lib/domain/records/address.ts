import type { Region } from '$lib/domain/days/day';
import type { Contact } from './schemas';

type Address = Pick<Contact, 'street' | 'city' | 'region' | 'postalCode' | 'otherAddress'> &
	Partial<Pick<Contact, 'name'>>;

/** The lines below the name on paper and envelope, the safer address before the usual one; empty: no address known. */
export function addressLines(of: Address, region: Region): string[] {
	if (of.otherAddress?.trim()) return below(of.name ?? '', of.otherAddress);
	const town = [of.city, of.region, of.postalCode].map((part) => part.trim());
	return [...lines(of.street), ...(region === 'US' ? [inOneLine(town)] : town)].filter(Boolean);
}

/** Street and town are there, or a safer address written out whole. */
export function hasAddress(of: Address): boolean {
	if (of.otherAddress?.trim()) return true;
	return [of.street, of.city].every((part) => part.trim() !== '');
}

/** *Do not mail* is said of the usual address: a safer one that was written out takes its place. */
export const mayBeMailed = ({ mail, otherAddress }: Contact): boolean =>
	mail !== 'refused' || Boolean(otherAddress?.trim());

/** What stands below a name: an address that was written whole may begin with it. */
export function below(name: string, address: string): string[] {
	const plain = (text = '') => text.replace(/\s+/g, ' ').trim().toLocaleLowerCase();
	const all = lines(address);
	return plain(all[0]) === plain(name) ? all.slice(1) : all;
}

/** Free text as its lines, without empty ones. */
export function lines(text: string): string[] {
	return text
		.split(/\r?\n/)
		.map((line) => line.trim())
		.filter(Boolean);
}

function inOneLine([city, region, postalCode]: string[]): string {
	const state = [region, postalCode].filter(Boolean).join(' ');
	return [city, state].filter(Boolean).join(', ');
}

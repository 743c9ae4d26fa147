import { folded } from '$lib/domain/records';
import type { ClientDraft } from './fields';
import words from './words.json';

/** What two rows must have in common to be the same person twice. */
export const compared = 'name, birth date, e-mail, phone and address';

export const sameInAll = (a: ClientDraft, b: ClientDraft): boolean => keyOfAll(a) === keyOfAll(b);

/** One text for everything that is compared. */
export function keyOfAll(person: ClientDraft): string {
	const { name, bornOn, email, phone, street, city, region, postalCode } = person;
	const parts = [name, bornOn ?? '', email, phone, street, city, region, postalCode];
	return JSON.stringify(parts.map(plain));
}

/** However it is spaced, in capitals or small letters. */
export const plain = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim();

/** Its letters and figures alone. */
export const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/**
 * Perhaps one person: the same birth date, e-mail or phone beside a name that differs in accents, marks, a short first name,
 * a slip of the pen or one name of two. Another first name needs two of these, another name a birth date and one more; two
 * birth dates are two people.
 */
export function isAlike(a: ClientDraft, b: ClientDraft): boolean {
	if (a.bornOn && b.bornOn && a.bornOn !== b.bornOn) return false;
	const shared = sharedBy(a, b);
	const [x, y] = [wordsIn(a.name), wordsIn(b.name)];
	if (shared === 0 || a.name === '' || b.name === '') return false;
	if (x.join('') === y.join('') || (shared > 1 && a.bornOn && b.bornOn)) return true;
	const [first, other] = [x[0] ?? '', y[0] ?? ''];
	const [last, family] = [x.at(-1) ?? '', y.at(-1) ?? ''];
	const isShort = first.startsWith(other) || other.startsWith(first) || isNick(first, other);
	if (last === family) return isShort || shared > 1 || isNear(first, other);
	const isPart = x.every((word) => y.includes(word)) || y.every((word) => x.includes(word));
	return first === other && (isPart || isNear(last, family));
}

/** Two who are alike have one of these in common, so that not everybody with a birth date is held against all the others with it. */
export function keysOf(person: ClientDraft): string[] {
	const words = wordsIn(person.name);
	const data = dataOf(person);
	const [born, ...others] = person.bornOn ? data : [null];
	const names = [words.join(''), `${words[0]} `, ` ${words.at(-1)}`];
	return [
		...data.flatMap((datum) => names.map((name) => `${datum}|${name}`)),
		...others.map((other) => `${born}|${other}`)
	];
}

function sharedBy(a: ClientDraft, b: ClientDraft): number {
	const told = dataOf(b);
	return dataOf(a).filter((datum) => told.includes(datum)).length;
}

/** Nothing by which somebody is known agrees, not one word of their names either. */
export function isStranger(a: ClientDraft, b: ClientDraft): boolean {
	const words = wordsIn(b.name);
	return sharedBy(a, b) === 0 && !wordsIn(a.name).some((word) => words.includes(word));
}

const nicknames = words.nicknames.map((group) => group.split(' '));

function isNick(a: string, b: string): boolean {
	return nicknames.some((group) => group.includes(a) && group.includes(b));
}

/** One letter more, less or other, or two that changed places. */
function isNear(a: string, b: string): boolean {
	const least = Math.min(a.length, b.length);
	let [from, end] = [0, 0];
	while (from < least && a[from] === b[from]) from++;
	while (end < least - from && a.at(-1 - end) === b.at(-1 - end)) end++;
	const [x, y] = [a.slice(from, a.length - end), b.slice(from, b.length - end)];
	const isSwapped = x.length === 2 && x === [...y].reverse().join('');
	return least > 3 && (isSwapped || (x.length < 2 && y.length < 2));
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
export const digits = (phone: string): string => phone.replace(/\D/g, '').slice(-9);

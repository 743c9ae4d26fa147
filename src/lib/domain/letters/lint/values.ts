/** What a list may have brought into a record, and no letter should say: the second net below the import. */
import type { Client, Recipient } from '$lib/domain/records';
import { ageOn } from '$lib/domain/days/day';
import { isElsewhere, isState } from '$lib/domain/records/zip';
import type { Found, Rule } from './finding';
import values from './values.json';

type Person = Client | Recipient;

const looks = (all: readonly string[][]) =>
	all.map(
		([pattern = '', flags, sentence = '']) => [new RegExp(pattern, flags), sentence] as const
	);
const [ofTexts, ofNames, ofPhones] = [looks(values.texts), looks(values.name), looks(values.phone)];

const title = /^(mr|mrs|ms|miss|mx|dr|prof|rev|sir|dame)\b\.?\s+/i;

export function valueRule(): Rule {
	return {
		id: 'value',
		severity: 'warning',
		find({ going: { addressee }, here }) {
			const who = addressee.recipient ?? here.case.client;
			const known = [
				...valuesOf(who),
				...ofWhole(who),
				...('bornOn' in who ? born(who, here.today) : [])
			];
			return known.map(([part, words, sentence]): Found => ({
				where: { part, block: null, words },
				sentence: `${sentence} Put it right on their page, or print it as it is.`,
				fix: 'person',
				about: `${who.id} ${words}`
			}));
		}
	};
}

type Fault = ['address' | 'greeting', string, string];

function valuesOf(who: Person): Fault[] {
	const { name, callName, street, city, region, postalCode, phone, email } = who;
	const at = (part: Fault[0], value: string, own: typeof ofTexts = []): Fault[] => {
		const found = [...ofTexts, ...own].find(([pattern]) => pattern.test(value));
		return found && value !== '' ? [[part, value, found[1]]] : [];
	};
	return [
		...at('address', name, ofNames),
		...at('greeting', callName ?? ''),
		...at('address', phone, ofPhones),
		...[street, city, region, postalCode, email].flatMap((text) => at('address', text))
	];
}

function ofWhole(who: Person): Fault[] {
	const { name, email, street } = who;
	const isMore = 'format' in who && ['couple', 'family'].includes(who.format);
	return [
		...ofGreeting(who),
		...ofTown(who),
		...fault(
			!isMore && /\s(&|and|und|\+|\/)\s|\b(family|household|couple)\b/i.test(name),
			name,
			'This may be two people.'
		),
		...fault(/@|\n.*,/.test(street), street, 'Other rows of a list stand in this street.'),
		...fault(email !== '' && !/^[^\s@]+@[^\s@]+$/.test(email), email, 'This is no e-mail address.')
	];
}

function fault(is: boolean, words: string, sentence: string): Fault[] {
	return is ? [['address', words, sentence]] : [];
}

function ofGreeting({ name, callName }: Person): Fault[] {
	const called = callName ?? '';
	const last = name.toLowerCase().split(/\s+/).at(-1) ?? '';
	if (title.test(called) && !called.toLowerCase().endsWith(last))
		return [['greeting', called, 'A title stands before the first name.']];
	return /\s\p{Lu}\.?$/u.test(called)
		? [['greeting', called, 'An initial ends the greeting.']]
		: [];
}

function ofTown({ city, region, postalCode }: Person): Fault[] {
	if (isState(city) && region !== '' && !isState(region))
		return fault(true, `${city}, ${region}`, 'City and state may be swapped.');
	if (isElsewhere(postalCode, region))
		return fault(true, `${region} ${postalCode}`, 'This ZIP code lies in another state.');
	const isShort = isState(region) && /^\d{1,4}$/.test(postalCode);
	return fault(isShort, postalCode, 'This is no whole ZIP code.');
}

/** Two figures for a year, read as the wrong century. */
function born({ bornOn }: Client, today: Parameters<typeof ageOn>[1]): Fault[] {
	const age = bornOn ? ageOn(bornOn, today) : 40;
	const sentence = 'This birth date may be of another century.';
	return bornOn && (age > 105 || age < 0) ? [['address', bornOn, sentence]] : [];
}

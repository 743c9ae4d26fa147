/** What a list may have brought into a record, and no letter should say: the second net below the import. */
import { isSeveral, isTwoNames, type Client, type Recipient } from '$lib/domain/records';
import { ageOn } from '$lib/domain/days/day';
import { isElsewhere, isState } from '$lib/domain/places/zip';
import type { Found, Rule } from './finding';
import sentences from './sentences.json';
import values from './values.json';

type Person = Client | Recipient;

const looks = (all: readonly string[][]) =>
	all.map(
		([pattern = '', flags, sentence = '']) => [new RegExp(pattern, flags), sentence] as const
	);
const [ofTexts, ofNames, ofPhones] = [looks(values.texts), looks(values.name), looks(values.phone)];

const title = /^(mr|mrs|ms|miss|mx|dr|prof|rev|sir|dame)\b\.?\s+/i;

export function valueRule(clients: readonly Client[]): Rule {
	const times = new Map<string | null, number>();
	for (const each of clients.map(sameAs)) times.set(each, (times.get(each) ?? 0) + 1);
	const isTwice = (who: Client) => sameAs(who) !== null && (times.get(sameAs(who)) ?? 0) > 1;
	return {
		id: 'value',
		severity: 'warning',
		find({ going: { addressee }, here }) {
			const who = addressee.recipient ?? here.case.client;
			const known = [
				...valuesOf(who),
				...ofWhole(who),
				...('bornOn' in who ? born(who, here.today) : [])
			].map(([part, words, sentence]): Found => ({
				where: { part, block: null, words },
				sentence: `${sentence} Correct it on their page, or print it as is.`,
				fix: 'person',
				about: `${who.id} ${words}`
			}));
			const { client } = here.case;
			return isTwice(client) ? [...known, { ...twice, about: sameAs(client) ?? '' }] : known;
		}
	};
}

const twice = {
	where: { part: 'record', block: null, words: '' },
	sentence: sentences.twice,
	fix: 'person'
} as const;

/** Telephone number and birth date, by which two records may be of one person; `null`: one of them is not known. */
function sameAs({ phone, bornOn }: Client): string | null {
	const figures = phone.replace(/\D/g, '').slice(-10);
	return figures && bornOn ? `${figures} ${bornOn}` : null;
}

type Fault = ['address' | 'greeting' | 'record', string, string];

function valuesOf(who: Person): Fault[] {
	const { name, callName, street, city, region, postalCode, phone, email } = who;
	const at = (part: Fault[0], value: string, own: typeof ofTexts = []): Fault[] => {
		const found = [...ofTexts, ...own].find(([pattern]) => pattern.test(value));
		return found && value !== '' ? [[part, value, found[1]]] : [];
	};
	return [
		...at('address', name, ofNames),
		...at('greeting', callName ?? ''),
		...at('record', phone, ofPhones),
		...at('record', email),
		...[street, city, region, postalCode].flatMap((text) => at('address', text))
	];
}

function ofWhole(who: Person): Fault[] {
	const { name, email, street } = who;
	const isMore = 'format' in who && ['couple', 'family'].includes(who.format);
	return [
		...ofGreeting(who),
		...ofTown(who),
		...fault(!isMore && isSeveral(name), name, 'This may be two people.'),
		...fault(/@|\n.*,/.test(street), street, 'Part of a list is in this street line.'),
		...fault(
			email !== '' && !/^[^\s@]+@[^\s@]+$/.test(email),
			email,
			'Not a valid email address.',
			'record'
		)
	];
}

function fault(is: boolean, words: string, sentence: string, part: Fault[0] = 'address'): Fault[] {
	return is ? [[part, words, sentence]] : [];
}

function ofGreeting({ name, callName }: Person): Fault[] {
	const called = callName ?? '';
	if (isTwoNames(called)) return [['greeting', called, 'Two people are greeted as one.']];
	const last = name.toLowerCase().split(/\s+/).at(-1) ?? '';
	if (title.test(called) && !called.toLowerCase().endsWith(last))
		return [['greeting', called, 'A title is before the first name.']];
	return /\s\p{Lu}\.?$/u.test(called)
		? [['greeting', called, 'An initial ends the greeting.']]
		: [];
}

function ofTown({ city, region, postalCode }: Person): Fault[] {
	if (isState(city) && region !== '' && !isState(region))
		return fault(true, `${city}, ${region}`, 'City and state may be swapped.');
	if (isElsewhere(postalCode, region))
		return fault(true, `${region} ${postalCode}`, 'This ZIP code is in another state.');
	const isShort = isState(region) && /^\d{1,4}$/.test(postalCode);
	return fault(isShort, postalCode, 'ZIP code is incomplete.');
}

/** Two figures for a year, read as the wrong century. */
function born({ bornOn }: Client, today: Parameters<typeof ageOn>[1]): Fault[] {
	const age = bornOn ? ageOn(bornOn, today) : 40;
	const sentence = 'Birth date may be in the wrong century.';
	return bornOn && (age > 105 || age < 0) ? [['record', bornOn, sentence]] : [];
}

/** Contacts of an address book: vCard 2.1, 3 and 4. */
import { ansi } from '$lib/import/decode';
import { FileRefused } from '$lib/import/refusal';
import type { Table } from '$lib/import/table';
import { addressFacts, counted, nameFacts, tableOfPeople, type Fact } from './contacts';

type Line = { name: string; group: string; types: string[]; value: string };

/** What says nothing of a person. */
const silent =
	/^(BEGIN|END|VERSION|PRODID|REV|UID|SOUND|KEY|FN|N|X-AB.*|X-APPLE-OMIT-YEAR|X-.*PHONETIC.*|SORT-STRING|MAILER|SOURCE|NAME|PROFILE|CLIENTPIDMAP|X-EVOLUTION.*|X-RADICALE.*)$/;
const headers: Readonly<Record<string, string>> = {
	NICKNAME: 'Preferred Name',
	BDAY: 'Date of Birth',
	DEATHDATE: 'Date of Death',
	ORG: 'Organization',
	NOTE: 'Notes',
	TITLE: 'Job Title',
	CATEGORIES: 'Group',
	GENDER: 'Gender',
	LANG: 'Language',
	URL: 'Website'
};

/** @throws FileRefused when it breaks off in the middle of a contact. */
export function contactsIn(text: string): Table {
	const cards = cardsOf(linesOf(text));
	const isSomebody = (card: Line[]) =>
		namesOf(card).some(([, name]) => name !== '') && !isFirm(card);
	const people = cards.filter(isSomebody).map(factsOf);
	const aside = cards
		.filter((card) => !isSomebody(card))
		.map((card) => plain(valueOf(card, 'FN') || valueOf(card, 'ORG')));
	if (people.length === 0) throw new FileRefused('empty');
	return tableOfPeople(people, aside);
}

/** Folded lines made whole: those that start with a blank, and quoted-printable ones that end in “=”. */
function linesOf(text: string): Line[] {
	const isOld = /^VERSION:2\.1/im.test(text);
	const quoted = text.replace(
		/^([^:\r\n]*QUOTED-PRINTABLE[^:\r\n]*:)((?:.*=\r?\n)*.*)$/gim,
		(_, head: string, value: string) => head + value.replace(/=\r?\n/g, '')
	);
	const whole = quoted.replace(/\r\n?|\n/g, '\n').replace(/\n[ \t]/g, isOld ? ' ' : '');
	return whole.split('\n').flatMap((line) => lineOf(line) ?? []);
}

function lineOf(line: string): Line | null {
	const found = /^(?:([\w-]+)\.)?([\w-]+)((?:;(?:"[^"]*"|[^":])*)?):(.*)$/s.exec(line);
	if (!found) return null;
	const [, group = '', name = '', settings = '', value = ''] = found;
	const types = settings
		.toLowerCase()
		.replace(/"/g, '')
		.split(/[;,]/)
		.map((each) => each.replace(/^type=/, ''));
	const isQuoted = types.some((type) => type.endsWith('quoted-printable'));
	return { name: name.toUpperCase(), group, types, value: isQuoted ? unquoted(value) : value };
}

/** The text of quoted-printable bytes, in UTF-8 or else Windows-1252. */
function unquoted(value: string): string {
	return value.replace(/(=[\dA-F]{2})+/gi, (run) => {
		const bytes = Uint8Array.from(run.slice(1).split('='), (hex) => parseInt(hex, 16));
		try {
			return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		} catch {
			return ansi(bytes);
		}
	});
}

/** The cards; one inside another, of an agent, is nobody here. */
function cardsOf(lines: readonly Line[]): Line[][] {
	const cards: Line[][] = [];
	let depth = 0;
	for (const line of lines) {
		if (line.name === 'BEGIN' && ++depth === 1) cards.push([]);
		else if (line.name === 'END') depth--;
		else if (depth === 1) cards.at(-1)?.push(line);
	}
	if (depth > 0) throw new FileRefused('cut');
	return cards;
}

const all = (card: readonly Line[], name: string) => card.filter((line) => line.name === name);
const valueOf = (card: readonly Line[], name: string) => all(card, name)[0]?.value ?? '';

/** A group of contacts, or a company that stands for itself. */
function isFirm(card: readonly Line[]): boolean {
	const kind = valueOf(card, 'KIND') || valueOf(card, 'X-ADDRESSBOOKSERVER-KIND');
	const firm = plain(valueOf(card, 'ORG'));
	const isCompany = valueOf(card, 'X-ABSHOWAS') === 'COMPANY';
	return (
		/^(group|org|location|device)/i.test(kind) ||
		isCompany ||
		(firm !== '' && firm === plain(valueOf(card, 'FN')))
	);
}

function namesOf(card: readonly Line[]): Fact[] {
	const [last = '', first = '', middle = '', , suffix = ''] = parts(valueOf(card, 'N'));
	return nameFacts({ first, middle, last, suffix, whole: plain(valueOf(card, 'FN')) });
}

function factsOf(card: readonly Line[]): Fact[] {
	const sorted = card.toSorted((a, b) => Number(isPreferred(b)) - Number(isPreferred(a)));
	const reached = (name: string, what: string) =>
		all(sorted, name).map((line): Fact => [
			`${placeOf(line, card, name === 'TEL')} ${what}`.trim(),
			bare(line.value)
		]);
	const postal = ['home', 'work', ''].flatMap((kind) =>
		all(sorted, 'ADR')
			.filter((line) => (['home', 'work'].find((type) => line.types.includes(type)) ?? '') === kind)
			.flatMap((line, i) => addressOf(line, card, i + 1))
	);
	const rest = card.filter(
		({ name }) => !silent.test(name) && !['TEL', 'EMAIL', 'ADR'].includes(name)
	);
	return counted([
		...namesOf(card),
		...reached('TEL', 'Phone'),
		...reached('EMAIL', 'Email'),
		...postal,
		...rest.map((line): Fact => otherOf(line, card))
	]);
}

const isPreferred = ({ types }: Line) => types.some((type) => /^pref(=1)?$/.test(type));

/** Home, Work, Mobile or what a label of its own says; a fax is no phone. */
function placeOf({ types, group }: Line, card: readonly Line[], isPhone = false): string {
	const label =
		group && card.find((line) => line.group === group && line.name === 'X-ABLABEL')?.value;
	const own = plain(label || '').replace(/^_\$!<(.*)>!\$_$/, '$1');
	if (types.includes('fax') || types.includes('pager')) return 'Fax';
	if (isPhone && types.some((type) => ['cell', 'iphone', 'text'].includes(type))) return 'Mobile';
	return (
		own ||
		(['home', 'work', 'other'].find((type) => types.includes(type)) ?? '').replace(/^./, (letter) =>
			letter.toUpperCase()
		)
	);
}

function addressOf(line: Line, card: readonly Line[], number: number): Fact[] {
	const [box = '', more = '', street = '', city = '', region = '', postalCode = '', country = ''] =
		parts(line.value);
	const boxed = /^\d+$/.test(box) ? `PO Box ${box}` : box;
	const lines = [street.replace(/\s*\n\s*/g, ', '), boxed].filter(Boolean).join(', ');
	const facts = {
		street: lines || more,
		more: lines ? more : '',
		city,
		region,
		postalCode,
		country,
		whole: ''
	};
	return addressFacts(placeOf(line, card), number, facts);
}

function otherOf({ name, types, value }: Line, card: readonly Line[]): Fact {
	if (name === 'BDAY') {
		const isYearless = types.some((type) => type.startsWith('x-apple-omit-year'));
		return ['Date of Birth', isYearless ? value.replace(/^\d{4}/, '-') : value];
	}
	if (name === 'RELATED')
		return [types.some((type) => type === 'parent') ? 'Parent' : 'Related', plain(value)];
	if (/^(PHOTO|LOGO)$/.test(name)) return ['Photo', 'a picture'];
	const header = headers[name] ?? name.replace(/^X-/, '').replaceAll('-', ' ').toLowerCase();
	return [
		placeOf({ name, types, value, group: '' }, card) === 'Fax' ? `Fax ${header}` : header,
		plain(value)
	];
}

/** The parts of a value that has several, “Lee;Ana;;;”. */
function parts(value: string): string[] {
	return value.split(/(?<!\\);/).map(plain);
}

function plain(value: string): string {
	return value
		.replace(/\\([nN,;:\\])/g, (_, sign: string) => (/n/i.test(sign) ? '\n' : sign))
		.replace(/\r\n?/g, '\n')
		.replace(/;+$/, '')
		.trim();
}

const bare = (value: string) =>
	plain(value)
		.replace(/^(tel|mailto):/i, '')
		.replace(/;ext=/, ' ext. ');

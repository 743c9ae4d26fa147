/** Contacts of an address book: vCard 2.1, 3 and 4. */
import { ansi } from '$lib/import/decode';
import { FileRefused } from '$lib/import/refusal';
import files from './files.json';
import type { Json } from './json';
import { factsOf, type Fact } from './person';

type Line = { name: string; group: string; types: string[]; value: string };

const headers: Readonly<Record<string, string>> = files.cards;
/** What says nothing of a person, or is told elsewhere. */
const silent = new RegExp(files.silent);

/** The people, and what the cards are called that are nobody. @throws FileRefused when it breaks off within a contact. */
export function contactsIn(text: string): { people: Fact[][]; aside: string[] } {
	const cards = cardsOf(linesOf(text));
	return {
		people: cards
			.filter((card) => !isNobody(card))
			.map((card) => factsOf(personOf(card), besides(card))),
		aside: cards.filter(isNobody).map((card) => valueOf(card, 'FN') || valueOf(card, 'ORG'))
	};
}

/** Folded lines made whole: those that start with a blank, and quoted-printable ones that end in “=”. */
function linesOf(text: string): Line[] {
	const between = /^VERSION:2\.1/im.test(text) ? ' ' : '';
	return text
		.replace(/\r\n?/g, '\n')
		.replace(/^[^:\n]*QUOTED-PRINTABLE[^:\n]*:(?:.*=\n)*.*$/gim, (line) => line.replace(/=\n/g, ''))
		.replace(/\n[ \t]/g, between)
		.split('\n')
		.flatMap(lineOf);
}

function lineOf(line: string): Line[] {
	const found = /^(?:([\w-]+)\.)?([\w-]+)((?:;(?:"[^"]*"|[^":])*)?):(.*)$/s.exec(line);
	if (!found) return [];
	const [, group = '', name = '', settings = '', value = ''] = found;
	const types = settings
		.toLowerCase()
		.replace(/"|type=/g, '')
		.split(/[;,]/);
	const isQuoted = types.some((type) => type.endsWith('quoted-printable'));
	return [{ name: name.toUpperCase(), group, types, value: isQuoted ? unquoted(value) : value }];
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
const valueOf = (card: readonly Line[], name: string) => plain(all(card, name)[0]?.value ?? '');

function plain(value: string): string {
	const whole = value.replace(/\\([nN,;:\\])/g, (_, sign: string) =>
		/n/i.test(sign) ? '\n' : sign
	);
	return whole.replace(/\r\n?/g, '\n').replace(/;+$/, '').trim();
}

/** A group of contacts, a company that stands for itself, or a card without a name. */
function isNobody(card: readonly Line[]): boolean {
	const [name, firm] = [valueOf(card, 'FN'), valueOf(card, 'ORG')];
	const kind = valueOf(card, 'KIND') || valueOf(card, 'X-ADDRESSBOOKSERVER-KIND');
	const isFirm = valueOf(card, 'X-ABSHOWAS') === 'COMPANY' || (firm !== '' && firm === name);
	return /^(group|org|location|device)/i.test(kind) || isFirm || name + valueOf(card, 'N') === '';
}

/** The same as a record system would say it. */
function personOf(card: readonly Line[]): Json {
	const [family, given, middle, , suffix] = partsOf(all(card, 'N')[0]?.value ?? '');
	return {
		name: [
			{ family, given: [given, middle], suffix: [suffix], text: valueOf(card, 'FN') },
			{ use: 'nickname', text: valueOf(card, 'NICKNAME') }
		],
		birthDate: all(card, 'BDAY').map(({ types, value }) =>
			types.some((type) => type.startsWith('x-apple-omit-year'))
				? value.replace(/^\d{4}/, '-')
				: value
		)[0],
		deceasedDateTime: valueOf(card, 'DEATHDATE'),
		telecom: [...reached(card, 'TEL', 'phone'), ...reached(card, 'EMAIL', 'email')],
		address: all(card, 'ADR').map((line) => {
			const [box = '', more, street = '', city, state, postalCode, country] = partsOf(line.value);
			const boxed = box.replace(/^(?=\d+$)/, 'PO Box ');
			const lines = [...street.split(/\s*\n\s*/), more, boxed];
			return { use: useOf(line, card), line: lines, city, state, postalCode, country };
		}),
		photo: all(card, 'PHOTO').length > 0
	};
}

function reached(card: readonly Line[], name: string, system: string): Json[] {
	return all(card, name).map((line) => ({
		system: line.types.some((type) => type === 'fax' || type === 'pager') ? 'fax' : system,
		use: useOf(line, card),
		value: plain(line.value)
			.replace(/^(tel|mailto):/i, '')
			.replace(/;ext=/, ' ext. '),
		rank: line.types.some((type) => /^pref(=1)?$/.test(type)) ? 1 : 2
	}));
}

/** Home, work, mobile or what a label of its own says. */
function useOf({ types, group }: Line, card: readonly Line[]): string {
	const label =
		group && card.find((line) => line.group === group && line.name === 'X-ABLABEL')?.value;
	if (types.some((type) => ['cell', 'iphone', 'text'].includes(type))) return 'Mobile';
	return (
		(label || '').replace(/^_\$!<(.*)>!\$_$/, '$1') ||
		(types.find((type) => /^(home|work|other)$/.test(type)) ?? '')
	);
}

function besides(card: readonly Line[]): Fact[] {
	return card
		.filter(({ name }) => !silent.test(name))
		.map(({ name, types, value }): Fact => {
			const isParent = name === 'RELATED' && types.includes('parent');
			const own = name.replace(/^X-/, '').replaceAll('-', ' ').toLowerCase();
			return [isParent ? 'Parent' : (headers[name] ?? own), plain(value)];
		});
}

/** The parts of a value that has several, “Lee;Ana;;;”. */
const partsOf = (value: string) => value.split(/(?<!\\);/).map(plain);

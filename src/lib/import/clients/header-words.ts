import { folded } from '$lib/domain/records';
import type { Field } from './fields';
import { channelIn, permissionIn } from './asked/permissions';
import words from './words.json';

/** Where a phone or an address is, in the order in which it is taken. */
export const whereabouts = ['mobile', 'home', '', 'mailing', 'other', 'work'] as const;
export type Whereabouts = (typeof whereabouts)[number];

/** What a header says of its column. */
export type Heading = {
	/** In small letters, one blank between words and figures. */
	words: string;
	field: Field | null;
	/** Of another person, or about a datum: never taken for the client’s own, whatever the cells look like. */
	foreign: boolean;
	where: Whereabouts;
	/** A parent, who may be a guardian. */
	parent: boolean;
	/** Which of several, “Address 2 - City”; 0 where there is one. */
	number: number;
	/** Among columns that tell the same field, the least is meant. */
	rank: number;
	/** What it asks permission for. */
	permission: Field | null;
	/** What it may ask permission for, should its cells be yes and no. */
	channel: Field | null;
};

/** Another person, an attribute of a datum, a guardian, what only says that it is the client’s own, and a parent. */
const [party, attribute, guardian, clinician, ownWords, parent] = (
	['party', 'attribute', 'guardian', 'clinician', 'own', 'parent'] as const
).map((name) => new RegExp(words[name])) as [RegExp, RegExp, RegExp, RegExp, RegExp, RegExp];

/** Fields by the words of a header that is the client’s own; the first that fits wins. */
const meanings = words.meanings.map(([field, pattern, rank]) => ({
	field: field as Field,
	pattern: new RegExp(String(pattern)),
	rank: Number(rank)
}));
const places = words.places.map(([where, pattern]) => ({
	where: where as Whereabouts,
	pattern: new RegExp(pattern ?? '')
}));

/** Where a label or a header says that something is. */
export function placeIn(text: string): Whereabouts {
	return places.find(({ pattern }) => pattern.test(text.toLowerCase()))?.where ?? '';
}

/** Words that are written together in headers, to be taken apart again. */
const known = new Set(words.joined.split(' '));

const short: Record<string, string> = words.short;

/** The words of a header, however it is written: `homePhone`, `HOME_PHONE`, `homephone1`, “D.O.B.”. */
export function wordsOf(header: string): string {
	const apart = folded(
		header
			.replace(/\(s\)/gi, 's')
			.replace(/['’]s\b/g, '')
			.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
			.replace(/#/g, ' # ')
	)
		.replace(/\b(\d)(st|nd|rd|th)\b/g, '$1')
		.replace(/(\p{L})(\d)/gu, '$1 $2')
		.replace(/(\d)(\p{L})/gu, '$1 $2')
		.replace(/[^\p{L}\p{N}#]+/gu, ' ')
		.trim();
	const joined = apart
		.replace(/(?<!\S)\p{L}( \p{L})+(?!\S)/gu, (letters) => letters.replaceAll(' ', ''))
		.replace(/\b(do b|d ob|dof b|b day)\b/g, (word) => short[word] ?? word)
		.replace(/ date time$/, ' date')
		.replace(/( (dd|mm|yy|yyyy|ddmmyyyy|mmddyyyy|required|optional))+$/, '');
	return joined
		.split(' ')
		.map((word) => short[word] ?? pieces(word)?.join(' ') ?? word)
		.join(' ')
		.replace(/ (date|day|on|at)$/, (end, word) => (word === 'date' ? end : ''));
}

/** A word as words written together; `null`: it is none. */
function pieces(word: string): string[] | null {
	if (known.has(word)) return [word];
	for (let end = word.length - 2; end > 1; end--) {
		const first = word.slice(0, end);
		const rest = known.has(first) ? pieces(word.slice(end)) : null;
		if (rest) return [first, ...rest];
	}
	return null;
}

/** Fields whose name is an attribute of something else too. */
const ofItself: readonly (Field | undefined)[] = ['risk', 'letterLanguage'];

/** What a header says; another person’s words and attributes come first, so that theirs is never taken for the client’s. */
export function headingOf(header: string): Heading {
	const text = wordsOf(header);
	const about = text.replace(ownWords, '');
	const named = guardian.test(text) ? 'guardian' : clinician.test(text) ? 'clinician' : null;
	const isTheirs =
		named === null && party.test(about.replace(/\b(office phone|service user)\b/, ''));
	const plain = about.replace(/\b(address|addr) \d+ (?=[a-z])/, '$1 ');
	const own = meanings.find(({ pattern }) => pattern.test(plain));
	const mayAsk = named === null && !isTheirs && own?.field !== 'noMail';
	const asksFor = mayAsk ? permissionIn(text) : null;
	const isAbout = attribute.test(about) && !ofItself.includes(own?.field);
	const foreign = isTheirs || (named === null && (isAbout || asksFor !== null));
	const found = foreign ? undefined : own;
	const field = named ?? found?.field ?? null;
	const where = placeIn(about.replace(/\b(postal|post) ?code\b/, ''));
	const figure = /\b(?:address|addr) (\d+) [a-z]|\b(?:phone|tel|mail)\b.*?(\d+)/.exec(about);
	const number = Number(figure?.[1] ?? figure?.[2] ?? 0);
	return {
		words: text,
		field: foreign ? null : field,
		foreign,
		parent: parent.test(text),
		where,
		number,
		rank: found?.rank ?? 0,
		permission: asksFor,
		channel: mayAsk ? channelIn(text) : null
	};
}

/** What a header names; `null` where it names nothing Closewell keeps. */
export const fieldOf = (header: string): Field | null => headingOf(header).field;

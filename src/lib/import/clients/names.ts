import { isDeceased, isStatus } from './standings';
import type { Client } from '$lib/domain/records';

export type Names = Pick<Client, 'name' | 'callName' | 'sortName'> & {
	/** Neither a last name of its own nor a second word that could be one. */
	oneWord: boolean;
};

/** What stood in a name and is none: “[DISCHARGED]”, “(Liz)”, “*”. */
type Stripped = { text: string; marks: string[]; called: string };

type Told = Omit<Names, 'oneWord'> & { marks: string[] };
type Parts = Record<'first' | 'middle' | 'last' | 'suffix' | 'preferred' | 'full', string>;

/** Titles beside a name that are no first name: a generation goes after the last name, a form of address goes. */
const generation = /^(jr|sr|ii|iii|iv)\.?$/i;
const ofAddress = /^(dr|mr|mrs|ms)\.?$/i;
const licence = /^(ph\.?d|psy\.?d|m\.?d|esq|lcsw|lmft|lpc|rn)\.?$/i;
const isTitle = (word: string) => [generation, ofAddress, licence].some((each) => each.test(word));
const honorific = /^((mr|mrs|ms|miss|mx|dr|prof|rev|sir|dame|fr)\.?\s+)+(?=\S)/i;
const particle =
	/^(van|von|de|der|den|del|della|di|da|dos|du|la|le|el|al|bin|ibn|ter|ten|zu|zur|st\.?)$/i;
const initial = /^\p{Lu}\.?$/u;

/** A person's names from the cells of a list, letter for letter, with what stood in them and is none. */
export function names({ first, middle, last, suffix, preferred, full }: Parts): Told {
	const [given, family, whole] = [stripped(first), stripped(last), stripped(full)];
	const split = given.text !== '' || family.text !== '';
	const alone = split && family.text === '' && whole.text !== '';
	const { name, callName, sortName } =
		split && !alone ? fromParts(given.text, cased(middle), family.text) : namesFrom(whole.text);
	const called = cased(preferred) || given.called || whole.called || family.called;
	const marks = split && !alone ? [...given.marks, ...family.marks] : whole.marks;
	const isTold = !split || alone || name.endsWith(` ${oneLine(suffix)}`);
	const title = suffix && !isTold ? `, ${oneLine(suffix)}` : '';
	return { name: name + title, callName: called || callName, sortName, marks };
}

/** A name without its marks, and without what a person is called beside it. */
export function stripped(cell: string): Stripped {
	const marks: string[] = [];
	let called = '';
	if (/^[=+\-@]/.test(cell)) return { text: oneLine(cell), marks, called };
	const text = oneLine(cell)
		.replace(/\s*(?:[[({]([^\])}]*)[\])}]|["“”]([^"“”]+)["“”])/g, (_, mark = '', quoted = '') => {
			const word = (mark || quoted).trim();
			const isName = /^\p{Lu}[\p{L}'’-]+$/u.test(word) && !isStatus(word) && !isDeceased(word);
			if (isName && !called) called = word;
			else if (word) marks.push(word);
			return ' ';
		})
		.replace(/^(dear)\s+(?=\p{Lu})(.*?),?$/iu, (_, mark, name) => (marks.push(mark), name))
		.replace(/^[*!~•✓]+\s*|\s*[*!~]+$/g, (mark) => (marks.push(mark.trim()), ''))
		.replace(/^(zz+|xx+)[\s_.-]*(?=\p{Lu})/iu, (mark) => (marks.push(mark.trim()), ''))
		.replace(
			/\s*[-–:,/]?\s+(deceased|discharged|inactive|archived|terminated|closed)\s*$/i,
			(mark) => {
				marks.push(mark.replace(/^[\s\-–:,/]+/, ''));
				return '';
			}
		);
	return {
		text: cased(text.replace(/\s+/g, ' ').replace(/ ,/g, ',').trim().replace(honorific, '')),
		marks,
		called
	};
}

/** Names from “Last, First” or from one box; the last name is only taken apart where that is sure. */
export function namesFrom(full: string): Names {
	const text = oneLine(full);
	const [last = '', ...behind] = text.split(',').map((part) => part.trim());
	const [given = '', ...more] = behind.filter((part) => !isTitle(part) || isName(last, part));
	if (last && given && more.length === 0) {
		const found = fromParts(given, '', last);
		const after = behind.filter((part) => part !== given && !ofAddress.test(part));
		return { ...found, name: [found.name, ...after].join(', ') };
	}
	const words = text.split(/\s+/).filter((word) => word !== '');
	if (words.length > 1 && generation.test(words.at(-1) ?? '')) words.pop();
	const [first = '', ...rest] = words;
	const at = rest.findIndex((word) => !initial.test(word));
	const family = rest.slice(at);
	const sure =
		at >= 0 && (family.length === 1 || family.slice(0, -1).every((word) => particle.test(word)));
	if (words.length < 2 || !sure || text.includes(',') || initial.test(first)) {
		return { name: text, callName: null, sortName: null, oneWord: words.length === 1 };
	}
	const before = [first, ...rest.slice(0, at)].join(' ');
	const sortName = `${family.join(' ')}, ${before}`;
	return { name: text, callName: first, sortName, oneWord: false };
}

/** “Lee, Md” is Md Lee, and “Lee, MD” is not said. */
const isName = (last: string, given: string) => given === 'Md' && !last.includes(' ');

/** Last name first, and not turned: which is which is not said. */
export function isUnturned(name: string): boolean {
	const [last = '', ...behind] = name.split(',').map((part) => part.trim());
	return behind.some((part) => part !== '' && (!isTitle(part) || !last.includes(' ')));
}

/** “Martin Luther III” without what follows the last name, and that. */
function untitled(given: string): [string, string] {
	const [, before = '', end = ''] = /^(.*[^\s,])[\s,]+(\S+)$/.exec(given) ?? [];
	if (!isTitle(end)) return [given, ''];
	const [own, after] = untitled(before);
	if (ofAddress.test(end)) return [own, after];
	return [own, `${after}${generation.test(end) ? '' : ','} ${end}`];
}

function fromParts(first: string, middle: string, last: string): Names {
	const family = oneLine(last);
	const whole = [first, middle].map(oneLine).filter((part) => part !== '');
	const [given, after] = untitled(whole.join(' ').replace(honorific, ''));
	const [called] = untitled(oneLine(first).replace(honorific, ''));
	return {
		name: [given, family].filter((part) => part !== '').join(' ') + after,
		callName: called.replace(/^(\S{2,})( \p{Lu}\.?)+$/u, '$1') || null,
		sortName: family && given ? `${family}, ${given}` : null,
		oneWord: family === '' || given === ''
	};
}

/** “ANA LEE” is Ana Lee; names of one or two capitals stay. */
function cased(text: string): string {
	if (/\p{Ll}/u.test(text) || !/\p{Lu}{3}/u.test(text)) return text;
	return text.replace(/\p{Lu}{2,}/gu, (word) =>
		/^I[IV]+$/.test(word) ? word : word.charAt(0) + word.slice(1).toLowerCase()
	);
}

/** Capitals that may hide others: McDonald, FitzGerald, de la Cruz. */
export function hidesCapitals(cell: string): boolean {
	const parts =
		/(?<!\p{L})(MC\p{Lu}{2}|MAC\p{Lu}{3}|FITZ|(DE|DEL|DI|DA|LA|LE|VAN|VON|DER) \p{Lu})/u;
	return !/\p{Ll}/u.test(cell) && parts.test(cell);
}

/** A line break inside a cell becomes a space; nothing else changes. */
export const oneLine = (text: string): string => text.replace(/\s*[\r\n\t]+\s*/g, ' ').trim();

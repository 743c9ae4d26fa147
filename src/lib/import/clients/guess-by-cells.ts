import type { Field } from './fields';
import { readDay } from '$lib/import/days';
import type { Match } from '$lib/import/kind';
import { letterLanguageIn } from './asked/letter-language';
import { isStatus } from './standings';
import { isConsent } from './asked/consents';
import { hasLostDigits, isNone, readFlag } from '$lib/import/values';
import { column as cellsOf, type Table } from '$lib/import/table';

type Look = (cell: string) => boolean;

const isPhone: Look = (cell) => cell.replace(/\D/g, '').length > 6 && !isDay(cell);
const isWords: Look = (cell) =>
	/\p{L}/u.test(cell) && !cell.includes('@') && readFlag(cell) !== false;
const isName: Look = (cell) => !/\S@\S+\.|^[^=+@-].*\d/.test(cell) && !isDay(cell) && !isFlag(cell);
const isLabel: Look = (cell) =>
	/^[*\s]*(home|work|mobile|cell|other|main|business|personal)$/i.test(cell);
const isFlag: Look = (cell) => readFlag(cell) !== null;

const looks: [Field, Look][] = [
	['email', (cell) => /^\S+@\S+\.\S+$/.test(cell)],
	['bornOn', isDay],
	['phone', (cell) => /^[+(\d][\d\s().+-]{6,}$/.test(cell)],
	['standing', isStatus],
	['fullName', (cell) => /^\p{L}[\p{L}'’.-]*,? \p{L}[\p{L}'’. -]*$/u.test(cell)]
];

/** What the cells of these fields look like, whatever their header says. */
const agreed: [Look, Field[]][] = [
	[isName, ['firstName', 'lastName', 'fullName', 'preferredName', 'middleName']],
	[isDayLike, ['bornOn', 'startedOn', 'lastSeenOn', 'nextSeenOn']],
	[(cell) => /\S@\S/.test(cell) || /^[\w.]+\.(com|org|net)$/i.test(cell), ['email']],
	[(cell) => isPhone(cell) || hasLostDigits(cell), ['phone']],
	[(cell) => /\d/.test(cell) && cell.length < 12 && !isDay(cell), ['postalCode']],
	[(cell) => /^[\p{L} .'-]{2,40}$/u.test(cell) && !isLabel(cell), ['region']],
	[(cell) => isWords(cell) && !isLabel(cell), ['city', 'cityLine', 'address']],
	[
		(cell) => /[\p{L}\d]/u.test(cell) && !cell.includes('@') && !isLabel(cell) && !isDay(cell),
		['street']
	],
	[(cell) => isWords(cell) && !isFlag(cell), ['guardian', 'clinician']],
	[(cell) => !isFlag(cell) && !isDay(cell) && !cell.includes('@'), ['standing']],
	[(cell) => !isDay(cell) && !isPhone(cell) && !cell.includes('@'), ['risk']],
	[isFlag, ['active', 'noMail']],
	[isConsent, ['okMail', 'okVoicemail', 'okEmail', 'okText']],
	[(cell) => isFlag(cell) || isDay(cell), ['ended', 'deceased']],
	[(cell) => letterLanguageIn(cell) !== null, ['letterLanguage']]
];

const flags: readonly Field[] = ['active', 'noMail', 'ended', 'deceased'];

const marital = /^(married|single|divorced|widow\w*|separated|domestic.*|partnered|engaged)$/i;

/** Whether the cells of a column are of the kind its header says. An empty column agrees. */
export function agrees(field: Field, cells: readonly string[]): boolean {
	const look = agreed.find(([, fields]) => fields.includes(field))?.[0];
	if (!look || cells.length === 0) return true;
	if (field === 'standing' && cells.some((cell) => marital.test(cell))) return false;
	// Words, and no sentence of its own for each.
	if (field === 'risk' && new Set(cells).size > 60) return false;
	const share = cells.filter(look).length / cells.length;
	return share > (flags.includes(field) ? 0.9 : 0.5);
}

/** What a column without a header that helps may be: `null` where its cells do not show it. */
export function looksLike(cells: readonly string[]): Field | null {
	const found = looks.slice(0, 3).find(([, fits]) => nearlyAll(cells, fits))?.[0] ?? null;
	return found === 'bornOn' && !areLongAgo(cells) ? null : found;
}

/**
 * What the columns of a list without a header tell, where their cells show it: nearly all look alike, and
 * a field is given once. Days are taken for birth dates only where most lie long ago.
 */
export function guessByCells(table: Table): Match<Field>[] {
	const given = new Set<Field>();
	return table.header.map((_, column) => {
		const cells = cellsOf(table, column).filter((cell) => cell !== '');
		const found = looks.find(([field, fits]) => !given.has(field) && nearlyAll(cells, fits))?.[0];
		if (!found || (found === 'bornOn' && !areLongAgo(cells))) return { column, field: null };
		given.add(found);
		return { column, field: found };
	});
}

function nearlyAll(cells: readonly string[], fits: Look): boolean {
	return cells.length > 0 && cells.filter(fits).length >= cells.length * 0.9;
}

function isDay(cell: string): boolean {
	return readDay(cell, 'US', 2099) !== null || readDay(cell, 'GB', 2099) !== null;
}

/** A day, what stands for none, or what a spreadsheet shows where a column is too narrow. */
function isDayLike(cell: string): boolean {
	return isDay(cell) || /^[#0/.: -]+$|^\d{5}$/.test(cell) || /\d/.test(cell);
}

/** By their years, which spread over more than a practice’s appointments do. */
function areLongAgo(cells: readonly string[]): boolean {
	const years = cells.map((cell) => Number(/\d{4}/.exec(cell)?.[0].slice(0, 4) ?? 0));
	return Math.max(...years) - Math.min(...years) > 15;
}

/** A number of a record system: nobody has another’s, each has a figure, and they do not merely count the rows. */
export function isNumber(column: readonly string[]): boolean {
	const cells = column.filter((cell) => !isNone(cell));
	const looks = cells.every(
		(cell) => /\d/.test(cell) && /^(?!\d{3}-\d\d-\d{4}$)[\p{L}\d./_-]{1,40}$/u.test(cell)
	);
	const numbers = cells.map(Number).sort((a, b) => a - b);
	const first = numbers[0] ?? 0;
	const counts = (first === 0 || first === 1) && numbers.every((each, i) => each === first + i);
	return cells.length > 0 && looks && !counts && new Set(cells).size === cells.length;
}

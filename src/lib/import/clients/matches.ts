import { agrees, guessByCells, isNumber, looksLike } from './guess-by-cells';
import type { Field } from './fields';
import { fieldsOfAddress, lineOf } from './address';
import { headingsOf, said } from './headings';
import type { Match } from '$lib/import/kind';
import { isNone } from '$lib/import/values';
import { areConsents } from './asked/consents';
import type { Heading } from './header-words';
import { column as cellsOf, type Table } from '$lib/import/table';

/** One match per column, where the words of its header and its cells agree; without a header by the cells alone. */
export function guessMatches(table: Table): Match<Field>[] {
	if (!table.headed) return guessByCells(table);
	const headings = headingsOf(table.header);
	const hasOwn = headings.some(({ field, where }) => field === 'email' && where !== 'work');
	const cells = table.header.map((_, at) => cellsOf(table, at).filter((cell) => !isNone(cell)));
	const claims = headings.map((heading, column): Match<Field> => {
		const { field, foreign, where } = heading;
		const filled = cells[column] ?? [];
		const out = { column, field: null };
		const may = permissionOf(heading, filled);
		if (may) return { ...out, perhaps: may };
		if (mayDecide(heading, headings, filled)) return { ...out, perhaps: 'guardian' };
		if (foreign || (field === 'standing' && filled.length === 0)) return out;
		// Others may read what comes to an employer.
		if (field === 'email' && where === 'work') return hasOwn ? out : { ...out, perhaps: field };
		if (field)
			return agrees(field, filled) ? { column, field } : { ...out, ...asked(field, filled) };
		const seen = looksLike(filled);
		const told = headings.some((each) => each.field === seen);
		return seen && !told ? { ...out, perhaps: seen } : out;
	});
	return settled(table, claims);
}

/** A mother or father may be the guardian where no column is said to be. */
function mayDecide({ parent }: Heading, headings: Headings, cells: readonly string[]): boolean {
	const isTold = headings.some(({ field }) => field === 'guardian');
	return parent && !isTold && cells.length > 0 && agrees('guardian', cells);
}

/** By its words, or by cells that say yes and no under the name of a way to reach somebody. */
function permissionOf({ permission, channel }: Heading, cells: readonly string[]): Field | null {
	const may = permission ?? (areConsents(cells) ? channel : null);
	return may && cells.length > 0 && agrees(may, cells) ? may : null;
}

/** Asked, but for a yes or no, which only says whether one may. */
function asked(field: Field, cells: readonly string[]): { perhaps?: Field } {
	return agrees('noMail', cells) && field !== 'standing' ? {} : { perhaps: field };
}

/** Of these each column counts. */
const many: readonly Field[] = ['ended', 'deceased', 'risk', 'guardian'];
const chains: readonly Field[] = ['phone', 'email', ...fieldsOfAddress];

/** Of columns that claim the same, the best by their words; where several are left and differ, none. */
function settled(table: Table, claims: Match<Field>[]): Match<Field>[] {
	const headings = headingsOf(table.header);
	const rank = ({ column }: Match) => headings[column]?.rank ?? 0;
	const has = (field: Field) => claims.some((claim) => claim.field === field);
	const numbers = claims.filter(({ field }) => field === 'recordNumber');
	const usable = numbers.filter(({ column }) => isNumber(cellsOf(table, column)));
	return claims.map((claim): Match<Field> => {
		const { column, field } = claim;
		const out = { column, field: null };
		if (field === null) return claim;
		if (field === 'fullName' && has('firstName') && has('lastName')) return out;
		if (field === 'address' && split(claim, claims, headings)) return { column, field: 'street' };
		if (field === 'recordNumber' && !usable.includes(claim))
			return usable.length > 0 ? out : { ...out, perhaps: field };
		if (chains.includes(field) && !isPlainPair(claim, claims, headings)) return claim;
		const rivals = (field === 'recordNumber' ? usable : claims).filter(
			(each) => each.field === field
		);
		const best = Math.min(...rivals.map(rank));
		if (rank(claim) > best) return out;
		const equals = rivals.filter((each) => rank(each) === best);
		const words = equals.map((each) => headings[each.column]?.words);
		const isPayer = words.some((each) => each?.startsWith('responsible'));
		if ((many.includes(field) && !isPayer) || agree(table, equals)) return claim;
		const isSame = new Set(words).size === 1 && !fieldsOfAddress.includes(field);
		const first = isSame && equals[0] === claim;
		return first ? claim : { ...out, perhaps: field };
	});
}

type Headings = ReturnType<typeof headingsOf>;

/** Phones and e-mails stand in for each other in order; two of the very same place do not. */
function isPlainPair(claim: Match<Field>, claims: Match<Field>[], headings: Headings): boolean {
	const { field } = claim;
	const isPlace = field !== null && fieldsOfAddress.includes(field);
	const key = ({ column }: Match) => {
		const { where, number, words } = headings[column] ?? {};
		return `${where} ${number} ${isPlace ? words : ''}`;
	};
	return claims.filter((each) => each.field === field && key(each) === key(claim)).length > 1;
}

/** An address beside a town of its own is a street. */
function split(claim: Match, claims: Match<Field>[], headings: Headings): boolean {
	const place = ({ column }: Match) => `${headings[column]?.where} ${headings[column]?.number}`;
	const towns = claims.filter(({ field }) => field === 'city' || field === 'cityLine');
	const isFirst = ({ column }: Match) => lineOf(headings[column]?.words ?? '') < 2;
	const hasStreet = claims.some(
		(each) => each.field === 'street' && place(each) === place(claim) && isFirst(each)
	);
	return !hasStreet && towns.some((town) => place(town) === place(claim) || place(town) === ' 0');
}

/** Whether no row says two things. */
function agree(table: Table, claims: Match[]): boolean {
	return table.rows.every(({ cells }) => {
		const told = claims.map(({ column }) => cells[column] ?? '').filter((cell) => !isNone(cell));
		return new Set(told).size < 2;
	});
}

/** The words the status column uses, in order of their first row; empty where no column tells the status. */
export function statusWords(table: Table, matches: readonly Match<Field>[]): string[] {
	const telling = matches.filter((match) => match.field === 'standing');
	if (telling.length === 0) return [];
	const sheet = { header: table.header, matches: telling };
	return [...new Set(table.rows.map((row) => said(row, sheet, 'standing')))];
}

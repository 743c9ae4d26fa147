/** What may be wrong in the cells of one row, in a sentence each. */
import type { Reading, Sheet, Unread } from '$lib/import/kind';
import { asks, notes } from '$lib/import/row-doubts';
import { cellsOf } from '$lib/import/cells';
import { workAddressOf } from './address';
import type { ClientDraft, Field } from './fields';
import { columnsOf } from './headings';
import type { ClientDoubt, DoubtKind } from './kind';
import { saidOf, saysSomething } from './said';
import { hidesCapitals } from './names';
import type { Row } from '$lib/import/table';
import { hasLostDigits } from '$lib/import/values';
import { isSeveral } from '$lib/domain/records';
import { isElsewhere, isState } from '$lib/domain/places/zip';
import { unlike } from './unlike';

/** Worth knowing of a cell, without holding the row back. */
const known: readonly string[] = ['noAddress', 'notYet', 'consent', 'language'];

export function oddities({ row, fields, unread }: Reading<ClientDraft>): ClientDoubt[] {
	const cells = unread.flatMap(({ kind, text, header, field }): ClientDoubt[] => {
		if (!saysSomething(kind)) return [];
		const sentence = saidOf(kind, row, { text, header, name: fields.name });
		return [known.includes(kind) ? notes(kind, sentence) : { ...asks(kind, sentence), field }];
	});
	return [...cells, ...ofFields(fields).map(([kind, text]) => asks(kind, `Row ${row}: ${text}.`))];
}

function ofFields(draft: ClientDraft): [DoubtKind, string][] {
	const { name, email, phone, region, postalCode, city } = draft;
	const found: [DoubtKind, string][] = [];
	const several = [name, draft.callName ?? ''].find(isSeveral);
	if (several) found.push(['couple', `“${several}” may be two people or more`]);
	if (/\d/.test(name) && !/^[=+@-]/.test(name)) found.push(['unlike', `“${name}” has digits`]);
	if (/\p{Ll}/u.test(name) && !/\p{Lu}/u.test(name))
		found.push(['capitals', `“${name}” has no capitals`]);
	if (isOddPhone(phone) && !hasLostDigits(phone))
		found.push(['digits', `“${phone}” is not one telephone number`]);
	if (email !== '' && !/^[^\s@]+@[^\s@]+\.[^\s@.]+$/.test(email))
		found.push(['email', `“${email}”: not a valid email`]);
	if (isElsewhere(postalCode, region))
		found.push(['elsewhere', `ZIP ${postalCode} is not in ${region}`]);
	else if (isState(region) && postalCode && !/^\d{5}(-\d{4})?$/.test(postalCode))
		found.push(['elsewhere', `“${postalCode}”: incomplete ZIP`]);
	if (isState(city) && !isState(region) && region)
		found.push(['swapped', `city “${city}” and state “${region}” may be swapped`]);
	return found;
}

/** More than one number, or words beside it other than of an extension; a number abroad has up to fifteen figures. */
function isOddPhone(phone: string): boolean {
	const own = phone.replace(/[\s,;]*\(?(x|ext|extension)[.:]?\s*\d+\)?$/i, '');
	const figures = own.replace(/\D/g, '').length;
	return phone !== '' && (/\p{L}/u.test(own) || figures > 15 || /\d\s*[/;]/.test(own));
}

type ClientSheet = Sheet<Field>;
type Address = Pick<ClientDraft, 'street' | 'city' | 'postalCode'>;

/** Cells of a row that are not what they should be; `marks`: what stood in the name. */
export function oddCells(
	row: Row,
	sheet: ClientSheet,
	marks: readonly string[],
	address: Address
): Unread[] {
	const work = address.street === '' && address.city === '' ? workAddressOf(row, sheet) : '';
	const gap: Unread[] = work
		? [{ field: 'street', header: '', text: work, kind: 'workAddress' }]
		: gaps(sheet, address);
	return [...oddNames(row, sheet, marks), ...oddTexts(row, sheet), ...unlike(row, sheet), ...gap];
}

const nameFields = ['firstName', 'lastName', 'fullName'] as const;

function oddNames(row: Row, sheet: ClientSheet, marks: readonly string[]): Unread[] {
	const cells = nameFields.flatMap((field) => columnsOf(row, sheet, field));
	const capitals = cells.filter(({ text }) => hidesCapitals(text)).map(({ text }) => text);
	const lost = row.cells.filter((cell) => cell.includes('\uFFFD')).slice(0, 1);
	const whole = row.isSwallowed ? [row.cells.join(' | ').slice(0, 300)] : [];
	const unsure = row.isUnsure ? cells.map(({ text }) => text).slice(0, 1) : [];
	const odd = { mark: marks, capitals, letters: [...lost, ...unsure], quotes: whole };
	return Object.entries(odd).flatMap(([kind, texts]) =>
		texts.map((text) => ({ field: 'name', header: '', text, kind }))
	);
}

/** Figures that a spreadsheet lost, and more than one address where there may be one. */
function oddTexts(row: Row, sheet: ClientSheet): Unread[] {
	return cellsOf(row, sheet).flatMap(({ field, header, text }): Unread[] => {
		if (field === null) return [];
		const told = { field, header, text };
		if (hasLostDigits(text)) return [{ ...told, kind: 'digits' }];
		return field === 'email' && text.split('@').length > 2 ? [{ ...told, kind: 'email' }] : [];
	});
}

/** Where the list has whole addresses and this row has none, or a part. */
function gaps({ matches }: ClientSheet, { street, city, postalCode }: Address): Unread[] {
	const has = (...fields: Field[]) => matches.some(({ field }) => field && fields.includes(field));
	const isWhole = has('address') || (has('street') && has('city', 'cityLine'));
	const isGap =
		isWhole && (street === '' || city === '' || (has('postalCode') && postalCode === ''));
	return isGap ? [{ field: 'street', header: '', text: '', kind: 'noAddress' }] : [];
}

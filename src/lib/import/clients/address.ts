import type { Client } from '$lib/domain/records';
import { cellsOf, type Columns } from '$lib/import/cells';
import type { Row, Table } from '$lib/import/table';
import { isNone } from '$lib/import/values';
import type { Field } from './fields';
import { headingsOf } from './headings';
import { whereabouts, type Heading, type Whereabouts } from './header-words';
import { oneLine } from './names';
import { bare } from './sameness';
import type { Match } from '$lib/import/kind';
import { zipOf } from '$lib/domain/places/zip';

type Address = Pick<Client, 'street' | 'city' | 'region' | 'postalCode'>;

export const fieldsOfAddress: readonly Field[] = [
	'street',
	'address',
	'city',
	'cityLine',
	'region',
	'postalCode'
];

type Part = { field: Field; text: string; heading: Heading };

const country =
	/[\s,]+(USA|U\.S\.(A\.)?|United States( of America)?|UK|United Kingdom|Canada|Australia)$/i;
const ends = [
	/^(?<before>.*?)[\s,]*\b(?<region>[A-Z]{2})\.?[\s,]+(?<postalCode>\d{5}(?:-\d{4})?)$/s,
	/^(?<before>.*?)[\s,]*\b(?<postalCode>\d{5}(?:-\d{4})?)$/s,
	/^(?<before>.*?)[\s,]*\b(?<postalCode>[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2})$/is,
	/^(?<before>.+[,\r\n].+?)[,\r\n]\s*(?<region>[A-Z]{2})$/s
];

/**
 * Takes an address in one cell apart: its end is the postcode, before it the town, all before that the street.
 * What other columns say stands. Where nothing tells the town, all of it stays in the street.
 */
export function addressFrom(written: string, known: Address): Address {
	const whole = written.trim().replace(country, '');
	const found = ends.map((end) => end.exec(whole)?.groups).find((groups) => groups);
	const parts = (found?.before ?? whole).split(/\s*[,\n\r]+\s*/).filter((part) => part !== '');
	const repeats = known.city !== '' && parts.at(-1)?.toLowerCase() === known.city.toLowerCase();
	const last = parts.length > 1 && (known.city === '' || repeats) ? (parts.pop() ?? '') : '';
	const city = known.city || last;
	return {
		street: [known.street, ...parts].filter((part) => part !== '').join(', '),
		city,
		region: known.region || (found?.region ?? ''),
		postalCode: known.postalCode || (found?.postalCode ?? '')
	};
}

/** The address of a row, whole from one place: from where letters go, as somebody said, else from home before another. */
export function addressOf(
	row: Row,
	read: Columns<Field>,
	first: Whereabouts | null = null
): Address {
	const groups = groupsOf(row, read);
	const isFirst = (group: readonly Part[]) => group[0]?.heading.where === first;
	const own = groups.find((group) => isFirst(group) && isWritten(group));
	return addressIn(own ?? groups.find(isWritten) ?? groups[0] ?? []);
}

const isOfAddress = (field: Field | null): field is Field =>
	field !== null && fieldsOfAddress.includes(field);

function partsOf(row: Row, read: Columns<Field>): Part[] {
	const headings = headingsOf(read.header);
	return cellsOf(row, read).flatMap(({ column, field, text }) => {
		const heading = headings[column];
		return isOfAddress(field) && heading && !isNone(text) ? [{ field, text, heading }] : [];
	});
}

function groupsOf(row: Row, read: Columns<Field>): Part[][] {
	return inGroups(partsOf(row, read).filter(({ heading }) => heading.where !== 'work'));
}

const forLetters: readonly Whereabouts[] = ['home', '', 'mailing'];

/** Where a letter could go, by the columns of each, where a row tells two addresses; else none. */
export function addressPlaces(
	{ header, rows }: Table,
	matches: readonly Match<Field>[]
): { where: Whereabouts; columns: number[] }[] {
	const headings = headingsOf(header);
	const columns = (where: Whereabouts) =>
		matches
			.filter(({ column, field }) => isOfAddress(field) && headings[column]?.where === where)
			.map(({ column }) => column);
	const all = forLetters.map((where) => ({ where, columns: columns(where) }));
	const some = all.filter((each) => each.columns.length > 0);
	if (some.length < 2) return [];
	const differ = rows.some((row) => {
		const groups = groupsOf(row, { header, matches }).filter(isWritten);
		const own = groups.filter(([part]) => some.some(({ where }) => where === part?.heading.where));
		return new Set(own.map((group) => bare(Object.values(addressIn(group)).join('')))).size > 1;
	});
	return differ ? some : [];
}

/** The address at work, which is never taken for home; empty: none. */
export function workAddressOf(row: Row, read: Columns<Field>): string {
	const parts = partsOf(row, read).filter(({ heading }) => heading.where === 'work');
	return parts.map(({ text }) => text).join(', ');
}

const isWritten = (group: readonly Part[]) =>
	group.some(({ field }) => field === 'street' || field === 'address');

/** By place and number, the one that is taken first before; parts without a place belong to the only street there is. */
function inGroups(parts: readonly Part[]): Part[][] {
	const key = ({ heading }: Part) => whereabouts.indexOf(heading.where) * 100 + heading.number;
	const keys = [...new Set(parts.map(key))].sort((a, b) => a - b);
	const groups = keys.map((each) => parts.filter((part) => key(part) === each));
	const written = groups.filter(isWritten);
	const loose = groups.find((group) => group[0]?.heading.where === '' && !isWritten(group));
	const [only] = written;
	if (written.length !== 1 || !only || !loose || only.some(({ field }) => field === 'city'))
		return groups;
	return [[...only, ...loose]];
}

function addressIn(group: readonly Part[]): Address {
	const all = (field: Field) => group.filter((part) => part.field === field);
	const say = (field: Field) => oneLine(all(field)[0]?.text ?? '');
	const line = addressFrom(say('cityLine'), { street: '', city: '', region: '', postalCode: '' });
	const split = all('cityLine').length > 0;
	const known = {
		street: all('street')
			.toSorted((a, b) => lineOf(a.heading.words) - lineOf(b.heading.words))
			.map(({ text }) => text)
			.join(', '),
		city: say('city') || (split ? line.city || line.street : ''),
		region: say('region') || line.region,
		postalCode: say('postalCode') || line.postalCode
	};
	const whole = all('address')[0]?.text ?? '';
	const repeats = known.postalCode !== '' && known.street.endsWith(known.postalCode);
	const written = repeats
		? addressFrom(known.street, { ...known, street: '' })
		: whole && !known.street
			? addressFrom(whole, known)
			: known;
	return { ...written, postalCode: zipOf(written.postalCode, written.region) };
}

/** The second line of a street, and a flat in a column of its own, stand after the street. */
export function lineOf(words: string): number {
	const line = Number(/(\d)$/.exec(words)?.[1] ?? 0);
	return (
		line ||
		(/\b(apt|apartment|unit|suite|ste|flat|extended|po box)\b/.test(words) && !/street/.test(words)
			? 9
			: 0)
	);
}

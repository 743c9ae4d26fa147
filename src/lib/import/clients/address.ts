import type { Client } from '$lib/domain/records';
import type { Row } from '$lib/import/table';
import { isNone } from '$lib/import/values';
import type { Field } from './fields';
import { headingsOf } from './headings';
import { whereabouts, type Heading } from './header-words';
import { oneLine } from './names';
import type { Match } from '$lib/import/kind';
import { zipOf } from '$lib/domain/records/zip';

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

type Read = { header: readonly string[]; matches: readonly Match<Field>[] };

/** The address of a row, whole from one place: from home before where mail goes before work. */
export function addressOf(row: Row, { header, matches }: Read): Address {
	const headings = headingsOf(header);
	const parts = matches.flatMap(({ column, field }): Part[] => {
		const [text, heading] = [row.cells[column] ?? '', headings[column]];
		const isPart = field !== null && fieldsOfAddress.includes(field);
		return isPart && heading && !isNone(text) ? [{ field, text, heading }] : [];
	});
	const groups = inGroups(parts.filter(({ heading }) => heading.where !== 'work'));
	return addressIn(groups.find(isWritten) ?? groups[0] ?? []);
}

/** The address at work, which is never taken for home; empty: none. */
export function workAddressOf(row: Row, { header, matches }: Read): string {
	const headings = headingsOf(header);
	const parts = matches.flatMap(({ column, field }) =>
		field !== null && fieldsOfAddress.includes(field) && headings[column]?.where === 'work'
			? [row.cells[column] ?? '']
			: []
	);
	return parts.filter((part) => !isNone(part)).join(', ');
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

import { newProvider } from '$lib/domain/records';
import { cellsFor, dayReader, headerOf, surplusOf } from '$lib/import/cells';
import type { Reading, Sheet, Unread } from '$lib/import/kind';
import type { Row } from '$lib/import/table';
import { readFormats, readOpenings, readPlaces, readYesNo } from './cells';
import type { ProviderField } from './fields';
import type { ProviderDraft, ProviderKind } from './kind';

const prose = ['speciality', 'address', 'fees', 'insurers', 'languages'] as const;

/** One row as a provider, with the cells that could not be read. */
export function readProvider(
	row: Row,
	sheet: Sheet<ProviderField>,
	around: ProviderKind['around']
): Reading<ProviderDraft> {
	const say = sayings(row, sheet);
	const { said, unread } = understood(row, sheet, say, around);
	const fields = newProvider({
		...said,
		name: say.first('name') || [...say.all('firstName'), ...say.all('lastName')].join(' '),
		phone: say.first('phone'),
		email: say.first('email'),
		website: say.first('website'),
		...Object.fromEntries(prose.map((field) => [field, say.joined(field)]))
	});
	return { row: row.number, fields, surplus: surplusOf(row, sheet), unread, says: new Set() };
}

/** What a row says for a field, without line breaks. */
function sayings(row: Row, sheet: Sheet<ProviderField>) {
	const all = (field: ProviderField) =>
		cellsFor(row, sheet, field).map(({ text }) => text.replace(/\s*[\r\n\t]+\s*/g, ', '));
	const joined = (field: ProviderField) => all(field).join(', ');
	return { all, joined, first: (field: ProviderField) => all(field)[0] ?? '' };
}

/** The cells that have to be understood, and those that could not be. */
function understood(
	row: Row,
	sheet: Sheet<ProviderField>,
	{ joined }: Pick<ReturnType<typeof sayings>, 'joined'>,
	{ today, places: catalog }: ProviderKind['around']
) {
	const unread: Unread[] = [];
	const misread = (field: ProviderField, text = joined(field)) => {
		if (text) unread.push({ field, header: headerOf(row, sheet, field), text });
	};
	const checked = dayReader(row, sheet, unread)('checkedOn', Number(today.slice(0, 4)));
	// A day to come is no day on which somebody asked.
	if (checked && checked > today) misread('checkedOn');
	const { ids: places, unknown } = readPlaces(joined('places'), catalog);
	for (const text of unknown) misread('places', text);
	const formats = readFormats(joined('formats'));
	if (formats.length === 0) misread('formats');
	const openings = readOpenings(joined('openings'));
	if (openings === null) misread('openings');
	const retiring = readYesNo(joined('retiring'));
	if (retiring === null) misread('retiring');
	const checkedOn = checked && checked <= today ? checked : null;
	return { said: { checkedOn, places, formats, openings, retiring }, unread };
}

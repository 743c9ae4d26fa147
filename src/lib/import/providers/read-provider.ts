import { newProvider } from '$lib/domain/records/blank';
import type { Day } from '$lib/domain/days/day';
import type { Provider } from '$lib/domain/records';
import { readDay, type DayOrder } from '$lib/import/days';
import type { Row } from '$lib/import/table';
import { readFormats, readOpenings, readPlaces, readYesNo } from './cells';
import type { ProviderAround, ProviderField, ProviderMatch } from './fields';

/** How each column writes its days. */
type Orders = ReadonlyMap<number, DayOrder>;

const prose = ['speciality', 'address', 'fees', 'insurers', 'languages'] as const;

/** One row as a provider, with the cells that could not be read. */
export function readProvider(
	row: Row,
	matches: readonly ProviderMatch[],
	orders: Orders,
	around: ProviderAround
): { fields: Omit<Provider, 'id'>; odd: string[] } {
	const all = (field: ProviderField) => cellsOf(row, matches, field);
	const joined = (field: ProviderField) => all(field).join(', ');
	const first = (field: ProviderField) => all(field)[0] ?? '';
	const places = readPlaces(joined('places'), around.places);
	const said = {
		formats: readFormats(joined('formats')),
		openings: readOpenings(joined('openings')),
		checkedOn: checkedOn(row, matches, orders, around.today),
		retiring: readYesNo(joined('retiring'))
	};
	const fields = newProvider({
		...said,
		name: first('name') || [...all('firstName'), ...all('lastName')].join(' '),
		phone: first('phone'),
		email: first('email'),
		website: first('website'),
		...Object.fromEntries(prose.map((field) => [field, joined(field)])),
		places: places.ids
	});
	const unread = (Object.keys(said) as (keyof typeof said)[])
		.filter((field) => said[field] === null || said[field]?.toString() === '')
		.map(joined);
	return { fields, odd: [...unread.filter(Boolean), ...places.unknown] };
}

/** What a row says for a field, in the order of its columns, without empty cells and line breaks. */
function cellsOf(row: Row, matches: readonly ProviderMatch[], field: ProviderField): string[] {
	return matches
		.filter((match) => match.field === field)
		.map(({ column }) => (row.cells[column] ?? '').replace(/\s*[\r\n\t]+\s*/g, ', '))
		.filter(Boolean);
}

/** A day to come is no day on which somebody asked. */
function checkedOn(
	row: Row,
	matches: readonly ProviderMatch[],
	orders: Orders,
	today: Day
): Day | null {
	const match = matches.find(({ field, column }) => field === 'checkedOn' && row.cells[column]);
	const order = match && orders.get(match.column);
	if (!match || !order) return null;
	const found = readDay(row.cells[match.column] ?? '', order, Number(today.slice(0, 4)));
	return found && found <= today ? found : null;
}

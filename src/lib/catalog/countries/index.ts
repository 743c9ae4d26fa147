import type { Country, CountryId } from '$lib/domain/rules';
import elsewhere from './common/anywhere.json';
import rows from './countries.json';

/** As it is written down. `notThere`: the words themselves; none: nothing is known to be missing. */
export type Row = Omit<Country, 'id' | 'notThere'> & { notThere: readonly string[] };

function countryFrom(id: Country['id'], { notThere, ...row }: Row): Country {
	const words = notThere.map((word) => `\\b${word}\\b`).join('|');
	return { id, ...row, notThere: words === '' ? null : new RegExp(words) };
}

const anywhere = countryFrom(null, elsewhere as Row);
const countries = Object.fromEntries(
	Object.entries(rows as Record<CountryId, Row>).map(([id, row]) => [
		id,
		countryFrom(id as CountryId, row)
	])
) as Record<CountryId, Country>;

export const countryOf = (id: Country['id']): Country => (id === null ? anywhere : countries[id]);

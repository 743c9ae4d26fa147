import type { Country, CountryId } from '$lib/domain/rules/country';
import AU from './AU';
import CA from './CA';
import anywhere from './common/anywhere';
import GB from './GB';
import US from './US';

const countries: Record<CountryId, Country> = { AU, CA, GB, US };

export function countryOf(id: Country['id']): Country {
	return id === null ? anywhere : countries[id];
}

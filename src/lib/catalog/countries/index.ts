import type { Country } from '$lib/domain/rules/country';
import type { CountryId } from '$lib/domain/rules/ids';
import AU from './AU';
import CA from './CA';
import anywhere from './common/anywhere';
import GB from './GB';
import IE from './IE';
import US from './US';

const countries: Record<CountryId, Country> = { AU, CA, GB, IE, US };

export const countryOf = (id: Country['id']): Country => (id === null ? anywhere : countries[id]);

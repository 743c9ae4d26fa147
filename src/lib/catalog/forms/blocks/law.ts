import { countryOf } from '$lib/catalog/countries/index';
import { words } from '$lib/catalog/letters/blocks/words';
import type { FormFacts } from '$lib/domain/letters/form-facts';
import type { Region } from '$lib/domain/days/day';
import type { FormLaw } from '$lib/domain/rules/country';

const ofRegion: Record<Region, FormLaw> = { US: 'authorization', GB: 'consent' };

/** As the country says; elsewhere as the region of the paper does. */
export function lawOf({ country, practice }: Pick<FormFacts, 'country' | 'practice'>): FormLaw {
	return countryOf(country).formLaw ?? ofRegion[practice.regionStyle];
}

/** Who hears a complaint about records. */
export function overseer({ country }: Pick<FormFacts, 'country'>): string {
	return countryOf(country).overseer.form;
}

/** How e-mail is written. */
export function mail({ practice }: Pick<FormFacts, 'practice'>): string {
	return words[practice.regionStyle].email;
}

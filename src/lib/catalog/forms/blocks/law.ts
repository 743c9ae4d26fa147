import type { FormFacts } from '$lib/domain/letters/form-facts';
import type { Jurisdiction } from '$lib/domain/rules/place';

/** Whose words a form speaks: of an authorization in the United States, of a consent under the UK GDPR. */
export type Law = 'US' | 'GB';

/** As the place says; elsewhere as the region of the paper does. */
export function lawOf({ country, practice }: Pick<FormFacts, 'country' | 'practice'>): Law {
	return country === 'US' || country === 'GB' ? country : practice.regionStyle;
}

/** Who hears a complaint about records. */
export function overseer(country: Jurisdiction['country']): string {
	switch (country) {
		case 'US':
			return 'the Office for Civil Rights of the US Department of Health and Human Services';
		case 'GB':
			return 'the Information Commissioner’s Office (ico.org.uk)';
		case 'AU':
			return 'the Office of the Australian Information Commissioner';
		default:
			return 'the office that looks after privacy where I live';
	}
}

/** How e-mail is written. */
export function mail({ practice }: Pick<FormFacts, 'practice'>): 'e-mail' | 'email' {
	return practice.regionStyle === 'US' ? 'e-mail' : 'email';
}

/** What the GDPR changes in what a practice says of records. */
import type { Situation } from '$lib/domain/rules';

/** It binds a practice there, and whoever writes to somebody there. */
export const isUnderGdpr = ({ home, place }: Pick<Situation, 'home' | 'place'>): boolean =>
	[home, place].some(({ country }) => country.hasGdpr);

import { lines } from '$lib/domain/records/address';
import type { Situation } from './ending';

/** As the practice has written them, else those of the client's place; empty: none is known. */
export function crisisLines({ place, practice }: Pick<Situation, 'place' | 'practice'>): string[] {
	const own = lines(practice.crisisLines ?? '');
	return own.length > 0
		? own
		: [...place.country.crisisLines, ...place.crisisLines].map(
				({ name, contact }) => `${name}: ${contact}`
			);
}

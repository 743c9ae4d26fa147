/** Where a client is, by the state or province of the list; what is not known stays with the practice. */
import { isState } from '$lib/domain/places/zip';
import type { Around } from './kind';
import type { ClientDraft } from './fields';

/**
 * By the two letters on an envelope, or the whole name; a state that has no rules of its own here is “another state”. `null`:
 * where the practice is, or not known.
 */
export function placeOf(
	{ region }: Pick<ClientDraft, 'region'>,
	{ places, home }: Pick<Around, 'places' | 'home'>
): string | null {
	const word = region.trim().toLowerCase();
	if (word === '') return null;
	const found = places.find(
		({ id, title }) => title.toLowerCase() === word || id.toLowerCase().endsWith(`-${word}`)
	);
	const other = isState(region) ? places.find(({ id }) => id === 'us') : undefined;
	if (!found) return other && other.id !== home ? other.id : null;
	return found.id === home ? null : found.id;
}

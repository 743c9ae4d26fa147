import type { Practice } from '$lib/domain/records';
import type { Jurisdiction } from '$lib/domain/rules';
import { vault } from '$lib/vault';
import { facts } from '$routes/shared/case/facts.svelte';

type Places = { place: Jurisdiction | null; elsewhere: readonly Jurisdiction[] };

/** The practice's place (`null`: none is set up), and the others where its clients live. */
export function placesOf(practice: Practice | null): Places {
	if (practice === null) return { place: null, elsewhere: [] };
	const ids = new Set(vault.all('client').map((client) => client.place));
	const known = facts.places.find(({ id }) => id === practice.place);
	const place = known ?? facts.places.find(({ id }) => id === 'general') ?? null;
	const elsewhere = facts.places.filter(({ id }) => ids.has(id) && id !== place?.id);
	return { place, elsewhere };
}

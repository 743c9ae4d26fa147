/** Whom the letters are for, joined from the address, what was chosen in the list, and the filters. */
import { page } from '$app/state';
import { clock } from '$lib/clock';
import { vault } from '$lib/vault';
import { filters, type Filter } from '$routes/shared/people/saved-filters';
import { facts } from '$routes/shared/case/facts.svelte';
import { askedFor } from '$routes/shared/letters/asked-for';
import { chosenLast } from '$routes/shared/letters/chosen';
import { filterId, idsIn } from './for-filter';

const asked = $derived(askedFor(page.url.searchParams, chosenLast()));
const all = $derived(filters(vault.all('filter')));
const filter = $derived.by((): Filter | null => {
	if (asked?.kind !== 'filter') return null;
	const { id } = asked;
	return all.find((each) => filterId(each) === id) ?? null;
});

export const whom = {
	/** Ids of the clients; `null`: all who should get one. */
	get ids(): readonly string[] | null {
		if (asked?.kind !== 'filter') return asked?.ids ?? null;
		return filter ? idsIn(filter, facts.caseload?.rows ?? [], clock.today) : [];
	},
	/** The filter they come from; `null`: from none. */
	get filter(): Filter | null {
		return filter;
	},
	/** Every filter there is to choose from. */
	get filters(): readonly Filter[] {
		return all;
	}
};

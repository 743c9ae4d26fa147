/** The filters a therapist chooses from: those given, and those saved under a name. */
import { goto } from '$app/navigation';
import { resolve } from '$app/paths';
import type { SavedFilter } from '$lib/domain/records';
import table from './given-filters.json';
import { searched } from './searched.svelte';
import { readView, type View, writeView } from './view';

/** What a list shows: the words in its search field, and its view. */
export type Shows = { words: string; view: View };
export type Filter = Shows & {
	name: string;
	/** `null`: given from the start, and so neither renamed nor removed. */
	saved: SavedFilter | null;
};

/** The given ones, then those saved, by name. */
export function filters(saved: readonly SavedFilter[]): Filter[] {
	const filter = (name: string, words: string, view: string, saved: SavedFilter | null): Filter => {
		return { name, words, view: readView(new URLSearchParams(view)), saved };
	};
	const given = givenFilters.map(({ name, shows }) => filter(name, '', writeView(shows), null));
	const own = saved.map((each) => filter(each.name, each.words, each.view, each));
	return [...given, ...own.sort((a, b) => a.name.localeCompare(b.name))];
}

export function showsSame(a: Shows, b: Shows): boolean {
	return a.words.trim() === b.words.trim() && writeView(a.view) === writeView(b.view);
}

/** Why a filter cannot have this name, where `taken` are the names of all others; `null`: it can. */
export function nameFault(name: string, taken: readonly string[]): string | null {
	const wanted = name.trim();
	if (wanted === '') return 'Enter a name for this filter.';
	const same = taken.find((other) => folded(other) === folded(wanted));
	return same === undefined ? null : `There is a filter called “${same}”. Choose another name.`;
}

/** The list, showing just this. */
export function openFilter({ words, view }: Shows): Promise<void> {
	searched.words = words;
	return goto(resolve(`/clients/${writeView(view)}`), { keepFocus: true, noScroll: true });
}

function folded(name: string): string {
	return name.normalize('NFC').replace(/\s+/g, ' ').toLocaleLowerCase('en');
}

/** Filters that are there from the start, each with what it shows beside the usual. */
export const givenFilters = table as readonly { name: string; shows: Partial<View> }[];

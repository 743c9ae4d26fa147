import type { ListInHand } from './list-in-hand.svelte';

let lists = $state.raw<Readonly<Record<string, ListInHand | null>>>({});

/** The lists that are being checked, by kind. In memory alone: they outlive a look at another page, and go with the lock. */
export const inHand = {
	of(id: string): ListInHand | null {
		return lists[id] ?? null;
	},
	hold(id: string, list: ListInHand | null) {
		lists = { ...lists, [id]: list };
	},
	clear() {
		lists = {};
	}
};

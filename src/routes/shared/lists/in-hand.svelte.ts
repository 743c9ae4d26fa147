import type { ListInHand } from './list-in-hand.svelte';

let list = $state.raw<ListInHand | null>(null);

/** The list that is being checked. In memory alone: it outlives a look at another page, and goes with the lock. */
export const inHand = {
	get list() {
		return list;
	},
	set list(read: ListInHand | null) {
		list = read;
	}
};

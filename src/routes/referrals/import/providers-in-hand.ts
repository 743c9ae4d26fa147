import type { ProviderKind } from '$lib/import';
import { ListInHand } from '$routes/shared/lists/list-in-hand.svelte';

/** A list of providers: nothing is asked but what is asked of any list. */
export class ProvidersInHand extends ListInHand<ProviderKind> {
	protected override get asked() {
		return {};
	}
}

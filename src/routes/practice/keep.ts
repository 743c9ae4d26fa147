import type { Change } from '$lib/domain/change';
import { say } from '$lib/ui/toast.svelte';
import { vault, VaultError } from '$lib/vault';

/** Commits, and says so with *Undo*. Gives the sentence why it was not saved; `null` when it was. */
export async function keep(change: Change): Promise<string | null> {
	try {
		const { key } = await vault.commit(change);
		say(`${change.act}.`, async () => {
			const { kept } = await vault.undo(key);
			if (kept.length > 0) say(`Undone, but changed later and kept: ${kept.join(', ')}.`);
		});
		return null;
	} catch (refusal) {
		if (!(refusal instanceof VaultError)) throw refusal;
		return refusal.message;
	}
}

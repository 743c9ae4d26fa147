import { say } from '$lib/ui/toast.svelte';
import { vault } from '$lib/vault';
import { hidden, takeBack } from '$routes/shared/record';

/** Undoes the newest act that still stands, of those recorded from that moment on; what set up the practice is none. */
export async function undoLast(since: number): Promise<void> {
	const all = vault.trail();
	const last = all.find(
		(entry) => entry.at >= since && !entry.undoes && !entry.undoneBy && entry !== all.at(-1)
	);
	if (last) await takeBack(last.key, false, hidden(last.act));
	else say('There is nothing to undo since you unlocked.');
}

import { now } from '$lib/clock';
import { say } from '$lib/ui/toast.svelte';
import { vault } from '$lib/vault';
import { hidden, takeBack } from '$routes/shared/record';

let since = Infinity;

/** From now on, what is recorded is of this session. */
export function beginSession(): void {
	since = now();
}

/** Undoes the newest act of this session that still stands; what set up the practice is none. */
export async function undoLast(): Promise<void> {
	const all = vault.trail();
	const last = all.find(
		(entry) => entry.at >= since && !entry.undoes && !entry.undoneBy && entry !== all.at(-1)
	);
	if (last) await takeBack(last.key, false, hidden(last.act));
	else say('There is nothing to undo since you unlocked.');
}

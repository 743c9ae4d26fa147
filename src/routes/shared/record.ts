import { steps } from '$lib/catalog';
import type { Change } from '$lib/domain/records/change';
import { withNews, withNotes } from '$lib/domain/recording';
import { say } from '$lib/ui/toast.svelte';
import { vault, VaultError, type EntryKey } from '$lib/vault';
import { facts } from './case/facts.svelte';

/** Saves what was done and says so, with *Undo*. Gives the sentence why it is not saved; `null`: it is. */
export async function record(change: Change): Promise<string | null> {
	try {
		const { context, cases, everybody } = facts;
		const noted = context ? withNotes(change, cases, context, steps) : change;
		const { key } = await vault.commit(withNews(noted, everybody));
		say(`${change.act}.`, () => takeBack(key));
		return null;
	} catch (refusal) {
		return sentence(refusal);
	}
}

/** Undoes one entry of the trail, and says what stays since it changed later, or why it cannot be undone. */
export async function takeBack(key: EntryKey): Promise<void> {
	try {
		const { kept } = await vault.undo(key);
		say(
			kept.length > 0 ? `Undone. It stays, since it changed later: ${kept.join(', ')}.` : 'Undone.'
		);
	} catch (refusal) {
		say(sentence(refusal));
	}
}

function sentence(refusal: unknown): string {
	if (!(refusal instanceof VaultError)) throw refusal;
	return refusal.message;
}

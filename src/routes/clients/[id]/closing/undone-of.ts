import type { Case, Outcome } from '$lib/domain/records';
import { vault } from '$lib/vault';
import { facts } from '$routes/shared/case/facts.svelte';
import { undoneSince, undoneWords } from './undone-since';

/** What of this closing's note was undone since, in words; `null`: nothing. */
export function undoneOf({ client: { id, mergedFrom } }: Case, closing: Outcome): string | null {
	const letters = vault.all('letter').filter(({ clientId }) => clientId === id);
	const trail = vault.trail(id, ...mergedFrom);
	const trails = { trail, whole: vault.trail(), of: (record: string) => vault.trail(record) };
	const since = undoneSince(closing, letters, trails, facts.region);
	return since && undoneWords(since, facts.region);
}

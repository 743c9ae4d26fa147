import type { Outcome } from '$lib/domain/records';
import type { Region } from '$lib/domain/days/day';
import { vault } from '$lib/vault';
import type { Person } from '$routes/shared/case/facts.svelte';
import { undoneSince, undoneWords } from './undone-since';

/** What of this closing's note was undone since, in words; `null`: nothing. */
export function undoneOf(
	{ case: own }: Pick<Person, 'case'>,
	closing: Outcome,
	region: Region
): string | null {
	const { id, mergedFrom } = own.client;
	const letters = vault.all('letter').filter(({ clientId }) => clientId === id);
	const trail = vault.trail(id, ...mergedFrom);
	const trails = { trail, whole: vault.trail(), of: (record: string) => vault.trail(record) };
	const since = undoneSince(closing, letters, trails, region);
	return since && undoneWords(since, region);
}

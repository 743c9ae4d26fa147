/** What one press does for all rows that are odd in the same way. */
import { doubtKinds, type DoubtKind } from '$lib/import';
import { leaveOutAll, type DoubtWords } from '$routes/shared/lists/importing';
import type { ClientsInHand } from './clients-in-hand.svelte';

type Words = DoubtWords<ClientsInHand>;

function decideAll(label: (count: number) => string, decision: 'same' | 'asIs'): Words['together'] {
	return { ...leaveOutAll, label, act: (list, chosen) => list.decide(chosen, decision) };
}

const together: Partial<Record<DoubtKind, Words['together']>> = {
	duplicate: leaveOutAll,
	whose: leaveOutAll,
	known: decideAll((count) => `All ${count} are the same person`, 'same'),
	workAddress: decideAll((count) => `Import all ${count} without an address`, 'asIs'),
	notSeen: {
		rows: () => true,
		label: (count) => `Make all ${count} former clients`,
		act: (list, rows) => list.fix(rows, { standing: 'former' }),
		quiet: true
	}
};

/** In the order in which the groups stand on the page. */
export const doubtWords = Object.fromEntries(
	Object.entries(doubtKinds).map(([kind, words]) => [
		kind,
		{ ...words, ...(kind in together && { together: together[kind as DoubtKind] }) }
	])
) as Record<DoubtKind, Words>;

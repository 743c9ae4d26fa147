import { grouped } from '$lib/domain/days/grouped';
import type { Draft } from '$lib/import';

export type Group = {
	kind: string;
	drafts: Draft[];
	/** Rows with the same doubt that stand under another one. */
	elsewhere: Draft[];
};

/**
 * Rows by what is odd about them, each row once: under the first doubt that holds it, else under its first.
 * @param kinds every kind of doubt, in the order of the groups
 */
export function groups(
	drafts: readonly Draft[],
	kinds: readonly string[]
): { waiting: Group[]; noted: Group[] } {
	const odd = drafts.filter((draft) => draft.doubts.length > 0);
	const held = odd.filter((draft) => draft.doubts.some((doubt) => doubt.holds));
	const waits = new Set(held);
	const noted = odd.filter((draft) => !waits.has(draft));
	return { waiting: byKind(held, odd, kinds), noted: byKind(noted, odd, kinds) };
}

function byKind(
	drafts: readonly Draft[],
	odd: readonly Draft[],
	kinds: readonly string[]
): Group[] {
	const under = grouped(drafts, first);
	return kinds.flatMap((kind) => {
		const own = under.get(kind);
		if (!own) return [];
		const mine = new Set(own);
		const elsewhere = odd.filter((draft) => !mine.has(draft) && has(draft, kind));
		return [{ kind, drafts: own, elsewhere }];
	});
}

function has({ doubts }: Draft, kind: string): boolean {
	return doubts.some((doubt) => doubt.kind === kind);
}

/** Empty: nothing is odd about it. */
function first({ doubts }: Draft): string {
	return (doubts.find((doubt) => doubt.holds) ?? doubts[0])?.kind ?? '';
}

import type { DoubtKind, Draft } from '$lib/import';
import { doubtWords } from '$routes/shared/lists/words';

export type Group = {
	kind: DoubtKind;
	drafts: Draft[];
	/** Rows with the same doubt that stand under another one. */
	elsewhere: Draft[];
};

/** Rows by what is odd about them, each row once: under the first doubt that holds it, else under its first. */
export function groups(drafts: readonly Draft[]): { waiting: Group[]; noted: Group[] } {
	const odd = drafts.filter((draft) => draft.doubts.length > 0);
	const held = odd.filter((draft) => draft.doubts.some((doubt) => doubt.holds));
	const noted = odd.filter((draft) => !held.includes(draft));
	return { waiting: byKind(held, odd), noted: byKind(noted, odd) };
}

function byKind(drafts: readonly Draft[], odd: readonly Draft[]): Group[] {
	const kinds = Object.keys(doubtWords) as DoubtKind[];
	return kinds.flatMap((kind) => {
		const own = drafts.filter((draft) => first(draft) === kind);
		if (own.length === 0) return [];
		const elsewhere = odd.filter((draft) => !own.includes(draft) && has(draft, kind));
		return [{ kind, drafts: own, elsewhere }];
	});
}

function has({ doubts }: Draft, kind: DoubtKind): boolean {
	return doubts.some((doubt) => doubt.kind === kind);
}

function first({ doubts }: Draft): DoubtKind | undefined {
	return (doubts.find((doubt) => doubt.holds) ?? doubts[0])?.kind;
}

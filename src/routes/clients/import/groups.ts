import type { DoubtKind, Draft } from '$lib/import';
import { doubtWords } from './words';

export type Group = { kind: DoubtKind; drafts: Draft[] };

/** Rows by what is odd about them, each row once: under the first doubt that holds it, else under its first. */
export function groups(drafts: readonly Draft[]): { waiting: Group[]; noted: Group[] } {
	const odd = drafts.filter((draft) => draft.doubts.length > 0);
	const held = odd.filter((draft) => draft.doubts.some((doubt) => doubt.holds));
	const noted = odd.filter((draft) => !held.includes(draft));
	return { waiting: byKind(held), noted: byKind(noted) };
}

function byKind(drafts: readonly Draft[]): Group[] {
	const kinds = Object.keys(doubtWords) as DoubtKind[];
	return kinds
		.map((kind) => ({ kind, drafts: drafts.filter((draft) => first(draft) === kind) }))
		.filter((group) => group.drafts.length > 0);
}

function first({ doubts }: Draft): DoubtKind | undefined {
	return (doubts.find((doubt) => doubt.holds) ?? doubts[0])?.kind;
}

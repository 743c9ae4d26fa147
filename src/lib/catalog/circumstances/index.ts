/** The special situations of clients, in the order they are shown: a new one is a row of the table where it belongs. */
import { source, type Cited } from '$lib/domain/days/source';
import { isTicked, type Circumstance, type CircumstanceId } from '$lib/domain/rules';
import firstOfAll from './first-of-all.json';
import outOfTouch from './out-of-touch.json';
import { rules } from './rules';
import specialNeeds from './special-needs.json';

type Facts = Omit<Circumstance, 'id' | 'source' | 'holds'>;

/** As it is written down: its key is its id. `ticked`: the therapist says that it holds; else `rules.ts` says when. */
export type Row = Pick<Facts, 'ticked' | 'title' | 'about' | 'brings' | 'watch'> &
	Partial<Facts> & { source: Cited };

/** What most share: nothing is left out or waits because of it, and the clock runs on. */
const usual = { words: {}, waives: {}, gates: {}, keepsOnly: null, stopsClock: false } as const;

const asked = ['ticked', 'title', 'about', 'brings', 'watch', 'source', 'holds'] as const;

/** @throws with its id, where a row lacks something. */
export function circumstanceOf(id: string, row: Row): Circumstance {
	const own = { ...usual, ...row, ...rules[id as CircumstanceId] };
	const all = row.ticked ? { holds: isTicked, ...own } : own;
	const missing = asked.filter((field) => !(field in all));
	if (missing.length > 0) throw new Error(`${id}: ${missing.join(', ')} is missing`);
	return {
		...(all as typeof all & Circumstance),
		id: id as CircumstanceId,
		source: source(row.source)
	};
}

const rows = { ...firstOfAll, ...specialNeeds, ...outOfTouch } as Record<string, object>;

export const circumstances: readonly Circumstance[] = Object.entries(rows).map(([id, row]) =>
	circumstanceOf(id, row as Row)
);

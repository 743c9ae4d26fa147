/** Why treatment ends, each a folder. Their letters are gathered in `$lib/catalog/letters`, to be loaded when used. */
import { source, type Cited } from '$lib/domain/days/source';
import type { Reason, ReasonId } from '$lib/domain/rules';
import { adviceBeforeAnyWord } from './common/before-any-word';
import fromAfar from './common/from-afar.json';
import kinds from './common/kinds.json';
import usual from './common/usual.json';

/** What several reasons share beside `usual`, what most endings answer; `own`: a reason of no kind. */
const shared = {
	own: {},
	/** The practice closes for everybody: what a planned closing has in common. */
	closing: kinds.closing,
	/** The therapist comes back: what a planned break has in common. */
	leave: kinds.leave,
	/** Nobody comes or answers: attempts on the ladder first (docs/standards.md C.4). */
	outOfReach: kinds.outOfReach,
	/** Nothing is said or sent before these steps: what was said cannot be taken back. */
	withAdvice: { ...kinds.withAdvice, gates: adviceBeforeAnyWord, words: fromAfar }
};

/** A reason as it is written down: its folder is its id. */
export type Row = { kind: string; title: string; about: string; watch: string[]; source: string };

const asked = [
	...(['title', 'about', 'scope', 'first', 'stages', 'watch', 'source'] as const),
	...(Object.keys(usual) as (keyof typeof usual)[])
];

/** @throws with its id, where a reason lacks something. */
export function reasonOf(id: string, { kind, ...row }: Row): Reason {
	if (!(kind in shared)) throw new Error(`${id}: no reasons are of the kind “${kind}”`);
	const all = { ...usual, ...shared[kind as keyof typeof shared], ...row };
	const missing = asked.filter((field) => !(field in all));
	if (missing.length > 0) throw new Error(`${id}: ${missing.join(', ')} is missing`);
	return { ...(all as object as Reason), id: id as ReasonId, source: source(row.source as Cited) };
}

const files = import.meta.glob<Row>('./*/reason.json', { eager: true, import: 'default' });

export const reasons: readonly Reason[] = Object.entries(files)
	.map(([path, row]) => reasonOf(path.split('/').at(-2) ?? '', row))
	.sort((a, b) => a.title.localeCompare(b.title));

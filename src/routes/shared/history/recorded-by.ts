import { reasons } from '$lib/catalog';
import type { Acting, TrailEntry } from '$lib/vault';

type Said = Pick<TrailEntry, 'key' | 'acting'>;

const keyOf = ({ key }: Pick<TrailEntry, 'key'>): string => `${key.dev} ${key.n}`;

/** The reasons under which somebody acts for another. */
export const forAnother: readonly string[] = reasons
	.filter(({ byExecutor }) => byExecutor)
	.map(({ id }) => id);

/**
 * Who recorded each line, as it was said by then: whoever acts for a colleague while that was the practice's reason.
 * `all`: the whole trail, newest first; `forAnother`: the reasons under which somebody acts for another.
 */
export function authors(
	all: readonly Said[],
	forAnother: readonly string[],
	now: Acting
): (entry: Pick<TrailEntry, 'key'>) => string {
	let then: Partial<Acting> = {};
	const by = new Map<string, string>();
	for (const entry of all.toReversed()) {
		const before = then;
		then = { ...then, ...entry.acting };
		const acts = [before, then].some(({ reason }) => reason && forAnother.includes(reason));
		const own = then.clinician ?? now.clinician;
		const other = then.executorName ?? before.executorName ?? `whoever acts for ${own}`;
		by.set(keyOf(entry), acts ? other : own);
	}
	return (entry) => by.get(keyOf(entry)) ?? now.clinician;
}

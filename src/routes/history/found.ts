import type { Row } from '$lib/domain/path/caseload';
import type { TrailEntry } from '$lib/vault';
import { plain, search, wordsOf } from '$routes/shared/people/search';

export const isForMany = ({ subject, clients }: TrailEntry) => subject === null && clients > 1;

/** Entries that hold every word typed: those that a sentence lacks are looked for in the names of one whom it is about. */
export function found(
	all: readonly TrailEntry[],
	rows: readonly Row[],
	typed: string,
	onlyMany: boolean
): readonly TrailEntry[] {
	const words = wordsOf(typed);
	const known = new Map<string, ReadonlySet<string>>();
	const idsOf = (names: string) => {
		const ids =
			known.get(names) ??
			new Set(
				search(rows, names).flatMap(({ case: { client } }) => [client.id, ...client.mergedFrom])
			);
		known.set(names, ids);
		return ids;
	};
	return all.filter((entry) => {
		if (onlyMany && !isForMany(entry)) return false;
		const act = plain(entry.act);
		const left = words.filter((word) => !act.includes(word)).join(' ');
		return left === '' || entry.touched.some((id) => idsOf(left).has(id));
	});
}

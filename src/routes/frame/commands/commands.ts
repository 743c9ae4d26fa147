/** What can be found or done from everywhere by typing a part of its name. */
import type { Row } from '$lib/domain/path/caseload';
import type { EntryKey } from '$lib/vault';
import { plain, search, wordsOf } from '$routes/shared/people/search';

export const groups = ['Record', 'People', 'Pages', 'To do', 'Saved filters'] as const;
export type Group = (typeof groups)[number];

export type Command = {
	/** For the page alone. */
	id: string;
	group: Group;
	label: string;
	/** Other words by which it is found. */
	also?: string;
	/** Stands beside the label; empty: nothing. */
	note?: string;
	run: () => unknown;
	/** Records it at once; gives the sentence why it is not saved. */
	record?: () => Promise<string | { key: EntryKey; act: string }>;
};

/** Each command that holds every word typed, in its order; all where nothing is typed. */
export function fitting(commands: readonly Command[], typed: string): Command[] {
	const words = wordsOf(typed);
	return commands.filter(({ label, also = '' }) => {
		const text = plain(`${label} ${also}`);
		return words.every((word) => text.includes(word));
	});
}

/** Those found by name or number, first the ones whose name begins with it; nobody where nothing is typed. */
export function people(rows: readonly Row[], typed: string): Row[] {
	const [first] = wordsOf(typed);
	if (first === undefined) return [];
	const found = [...search(rows, typed)].sort((a, b) => collator.compare(a.name, b.name));
	const begins = ({ name }: Row) => plain(name).startsWith(first);
	return [...found.filter(begins), ...found.filter((row) => !begins(row))];
}

const collator = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

/** With a heading before each group that has any, in the order of the groups. */
export function grouped(commands: readonly Command[]): { group: Group; commands: Command[] }[] {
	return groups
		.map((group) => ({ group, commands: commands.filter((each) => each.group === group) }))
		.filter((each) => each.commands.length > 0);
}

/** The place that a key leads to, from `at` in a list of `count`; `null`: it is no such key, or there is no place. */
export function placeAfter(key: string, at: number, count: number): number | null {
	const places: Record<string, number> = {
		ArrowDown: (at + 1) % count,
		ArrowUp: (at - 1 + count) % count,
		PageDown: Math.min(at + 8, count - 1),
		PageUp: Math.max(at - 8, 0)
	};
	return count === 0 ? null : (places[key] ?? null);
}

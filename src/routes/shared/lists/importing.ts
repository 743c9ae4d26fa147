import type { Region } from '$lib/domain/days/day';
import type { Change } from '$lib/domain/records';
import type { Draft, Kind, ListKind, ListOf, Table } from '$lib/import';
import type { ListInHand } from './list-in-hand.svelte';

/** What the import screen has to be told of one kind of list. */
export type Importing<K extends Kind = Kind, L extends ListInHand<K> = ListInHand<K>> = {
	readonly id: ListOf;
	readonly kind: ListKind<K>;
	readonly title: string;
	readonly lead: string;
	/** “Import”. */
	readonly verb: string;
	/** In the order in which their groups stand on the page. */
	readonly doubts: Readonly<Record<K['doubt'], DoubtWords<L>>>;
	readonly corrections: readonly Correction[];
	/** “1 person”, “41 people”. */
	counted(count: number): string;
	/** What stands beside the name in the first rows. */
	mark(fields: K['fields']): string;
	facts(fields: K['fields'], region: Region): [string, string][];
	begin(table: Table): L;
	change(list: L): Change;
	/** What it changes of those already here, in words; left out: it changes nobody. */
	changes?(list: L): readonly Said[];
	/** What those who came in have now. */
	readonly afterwards: string;
	/** Where they are. */
	link(added: number): { href: string; label: string };
};

/** Of one of those already here, each fact as it was and as it is now. */
export type Said = { id: string; name: string; said: readonly string[] };

export type DoubtWords<L> = {
	title: string;
	about: string;
	/** One press for the whole group. */
	together?: Together<L>;
};

type Together<L> = {
	rows(draft: Draft): boolean;
	label(count: number): string;
	act(list: L, rows: readonly number[]): void;
	quiet?: boolean;
};

/** A box of the form that corrects a row. */
export type Correction = {
	field: string;
	label: string;
	box: 'text' | 'day' | readonly { value: string; label: string }[];
	/** What an emptied box says. */
	empty: string | null;
	/** A doubt that is settled by keeping what the box shows. */
	settles?: string;
	/** How it is called where it is set for many rows at once; left out: row by row alone. */
	ofAll?: string;
};

/** Leaves out all rows of a group that wait for a word. */
export const leaveOutAll: Together<ListInHand> = {
	rows: ({ state }) => state === 'held',
	label: (count) => `Leave out all ${count}`,
	act: (list, rows) => list.decide(rows, 'leaveOut')
};

import {
	column,
	judging,
	nothingSaid,
	openOrders,
	readDay,
	type Choices,
	type DayOrder,
	type Decision,
	type Draft,
	type Kind,
	type ListKind,
	type Match,
	type Said,
	type Steps,
	type Table
} from '$lib/import';
import { Following } from './following.svelte';

type Given<K extends Kind> = {
	matches: readonly Match<K['column']>[];
	choices: Choices<K>;
	around: K['around'];
};

/** A list that was read but not imported: what the therapist said about it, and the records it would give. */
export abstract class ListInHand<K extends Kind = Kind> {
	/** What the columns seemed to tell before anything was said. */
	readonly guess: readonly Match<K['column']>[];
	/** What stands as it was answered of an earlier list with this header, in words. */
	remembered = '';
	#matches = $state.raw<readonly Match<K['column']>[]>([]);
	#said = $state.raw<Said<K>>(nothingSaid);
	/** All that the drafts follow from. */
	#given = $derived.by((): Given<K> => ({
		matches: this.#matches,
		choices: { ...this.#said, ...this.asked },
		around: this.around()
	}));
	readonly judged = new Following(
		() => this.#given,
		() => this.#judge(this.#given),
		[] as readonly Draft<K>[]
	);

	constructor(
		readonly kind: ListKind<K>,
		readonly table: Table,
		protected readonly around: () => K['around']
	) {
		this.guess = (table.guess ?? kind.guess(table)) as readonly Match<K['column']>[];
		this.#matches = this.guess;
	}

	/** What was said of what is asked about this kind of list alone. */
	protected abstract get asked(): K['asked'];

	get region() {
		return this.around().region;
	}

	get matches(): readonly Match<K['column']>[] {
		return this.#matches;
	}

	*#judge({ matches, choices, around }: Given<K>): Steps<readonly Draft<K>[]> {
		const drafts = yield* judging(this.kind, this.table, matches, choices, around);
		yield* this.beside(drafts);
		return drafts;
	}

	/** What else follows from the drafts. */
	protected *beside(_drafts: readonly Draft<K>[]): Steps<void> {}

	/** No row was judged yet: nothing can be said of them. */
	get isUnread(): boolean {
		return this.judged.isBehind && this.drafts.length === 0;
	}

	get drafts(): readonly Draft<K>[] {
		return this.judged.now;
	}

	get ready(): Draft<K>[] {
		return this.drafts.filter((draft) => draft.state === 'ready');
	}

	/** Rows that bring somebody new. */
	get added(): Draft<K>[] {
		return this.ready.filter(({ known }) => !known);
	}

	/** Rows that are not meant: of clinicians that were not chosen. */
	get others(): number[] {
		if (this.isUnread) return [];
		const meant = Object.fromEntries(this.drafts.map(({ row }) => [row, true]));
		return this.table.rows.map(({ number }) => number).filter((row) => !meant[row]);
	}

	/** What will be set of people already here. */
	get updates(): readonly object[] {
		return [];
	}

	/** How many people of the list are already here. */
	get knownCount(): number {
		return this.ready.filter(({ known }) => known).length;
	}

	/** What is asked about this kind of list alone and was not said: one sentence per field id. */
	get unsaid(): Record<string, string> {
		return {};
	}

	/** The therapist said something about it. */
	get isTouched(): boolean {
		const { decisions, fixes, dayOrders } = this.#said;
		return Object.keys({ ...decisions, ...fixes, ...dayOrders }).length > 0;
	}

	/** Columns of days that can be read in two ways, with the order the therapist said, and a day of each as it reads. */
	get orders() {
		return openOrders(this.kind, this.table, this.#matches, {}).map((at) => {
			const sample = column(this.table, at).find(readsTwoWays) ?? '';
			const isNext = this.#matches.some(
				({ column, field }) => column === at && field === 'nextSeenOn'
			);
			const latest = Number(this.around().today.slice(0, 4)) + (isNext ? 5 : 0);
			const days = { US: readDay(sample, 'US', latest), GB: readDay(sample, 'GB', latest) };
			return { column: at, order: this.#said.dayOrders[at] ?? null, sample, days };
		});
	}

	decision(row: number): Decision | null {
		return this.#said.decisions[row] ?? null;
	}

	isFixed(row: number): boolean {
		return this.#said.fixes[row] !== undefined;
	}

	/** `perhaps`: what it may tell, to be asked. */
	match(at: number, field: K['column'] | null, perhaps?: K['column']) {
		this.#matches = this.#matches.map((match) =>
			match.column === at ? { column: at, field, ...(perhaps && { perhaps }) } : match
		);
	}

	/** Keeps what the records do not take of a column among their notes, or leaves it out. */
	keep(columns: readonly number[], keep: boolean) {
		this.#matches = this.#matches.map((match) =>
			columns.includes(match.column) ? { column: match.column, field: match.field, keep } : match
		);
	}

	order(at: number, order: DayOrder) {
		this.#said = { ...this.#said, dayOrders: { ...this.#said.dayOrders, [at]: order } };
	}

	/** `null` takes back what was said about these rows. */
	decide(rows: readonly number[], decision: Decision | null) {
		const decisions = without(this.#said.decisions, rows);
		for (const row of rows) if (decision) decisions[row] = decision;
		this.#said = { ...this.#said, decisions };
	}

	/** Corrects rows in place, beside what was corrected before; `null` takes every correction of them back. */
	fix(rows: readonly number[], fix: Partial<K['fields']> | null) {
		const fixes = without(this.#said.fixes, rows);
		for (const row of rows) if (fix) fixes[row] = { ...this.#said.fixes[row], ...fix };
		this.#said = { ...this.#said, fixes };
	}
}

function without<T>(byRow: Readonly<Record<number, T>>, rows: readonly number[]) {
	const left = new Set(rows);
	const kept = Object.entries(byRow).filter(([row]) => !left.has(Number(row)));
	return Object.fromEntries(kept) as Record<number, T>;
}

function readsTwoWays(cell: string): boolean {
	const [us, gb] = [readDay(cell, 'US', 2099), readDay(cell, 'GB', 2099)];
	return us !== null && gb !== null && us !== gb;
}

import type { ListUpdate } from '$lib/domain/recording';
import type { Client, Standing } from '$lib/domain/records';
import {
	column,
	drafts,
	guessMatches,
	noChoices,
	openOrders,
	readDay,
	statusTable,
	statusWords,
	type Around,
	type Choices,
	type ClientDraft,
	type DayOrder,
	type Decision,
	type Draft,
	type Field,
	type Match,
	type Table,
	type Update
} from '$lib/import';
import { bringsBack, notInList, type WrittenByHand } from './updates';

/** One fact about somebody already here; `byHandAt`: when the therapist wrote what it would replace. */
export type RowUpdate = { row: number; update: Update; byHandAt: number | null; taken: boolean };

/** Somebody already here of whom the list says something else. */
export type Changed = { draft: Draft; client: Client; updates: RowUpdate[] };

/** A list that was read but not imported: what the therapist said about it, and the people it would give. */
export class ListInHand {
	#matches = $state.raw<Match[]>([]);
	#said = $state.raw<Choices>(noChoices({}));
	#words = $derived.by(() => statusWords(this.table, this.#matches));
	#choices = $derived.by<Choices>(() => {
		return { ...this.#said, standings: { ...statusTable(this.#words), ...this.#said.standings } };
	});
	#taken = $state.raw<Readonly<Record<string, boolean>>>({});
	#drafts = $derived.by(() => drafts(this.table, this.#matches, this.#choices, this.around()));

	#changed = $derived.by(() => this.ready.flatMap((draft) => this.#changeOf(draft)));

	constructor(
		readonly table: Table,
		private readonly around: () => Around,
		private readonly byHandAt: WrittenByHand = () => null
	) {
		this.#matches = guessMatches(table);
	}

	get matches(): readonly Match[] {
		return this.#matches;
	}

	get drafts(): readonly Draft[] {
		return this.#drafts;
	}

	get ready(): Draft[] {
		return this.#drafts.filter((draft) => draft.state === 'ready');
	}

	/** Rows that bring somebody new. */
	get added(): Draft[] {
		return this.ready.filter(({ known }) => !known);
	}

	get changed(): readonly Changed[] {
		return this.#changed;
	}

	/** What will be set of people already here: the facts that were not left out. */
	get updates(): ListUpdate[] {
		return this.#changed.flatMap(({ client, updates }) => {
			const taken = updates.filter((each) => each.taken).map(({ update }) => update.fields);
			return taken.length > 0 ? [{ client, fields: Object.assign({}, ...taken) }] : [];
		});
	}

	/** How many people of the list are already here. */
	get knownCount(): number {
		return this.ready.filter(({ known }) => known).length;
	}

	/** How many people are here and not in the list. */
	get missing(): number {
		return notInList(this.around().existing, this.#drafts).length;
	}

	/** Takes these facts from the list, or leaves what is here as it is. */
	take(updates: readonly RowUpdate[], taken: boolean) {
		const said = updates.map(({ row, update }) => [`${row} ${update.kind}`, taken] as const);
		this.#taken = { ...this.#taken, ...Object.fromEntries(said) };
	}

	/** The therapist said something about it. */
	get isTouched(): boolean {
		const { decisions, fixes, standings, dayOrders } = this.#said;
		const said = { ...decisions, ...fixes, ...standings, ...dayOrders, ...this.#taken };
		return Object.keys(said).length > 0;
	}

	get everyone(): Standing {
		return this.#said.everyone;
	}

	get words(): { word: string; count: number; standing: Standing | null }[] {
		const at = this.#matches.find((match) => match.field === 'standing')?.column ?? -1;
		const cells = column(this.table, at);
		return this.#words.map((word) => ({
			word,
			count: cells.filter((cell) => cell === word).length,
			standing: this.#choices.standings[word] ?? null
		}));
	}

	/** Columns of days that can be read in two ways, with the order the therapist said, and a day of each. */
	get orders(): { column: number; order: DayOrder | null; sample: string }[] {
		return openOrders(this.table, this.#matches, noChoices({})).map((at) => ({
			column: at,
			order: this.#said.dayOrders[at] ?? null,
			sample: column(this.table, at).find(readsTwoWays) ?? ''
		}));
	}

	decision(row: number): Decision | null {
		return this.#said.decisions[row] ?? null;
	}

	isFixed(row: number): boolean {
		return this.#said.fixes[row] !== undefined;
	}

	match(at: number, field: Field | null) {
		this.#matches = this.#matches.map((match) =>
			match.column === at ? { column: at, field } : match
		);
	}

	order(at: number, order: DayOrder) {
		this.#said = { ...this.#said, dayOrders: { ...this.#said.dayOrders, [at]: order } };
	}

	standing(word: string, standing: Standing | null) {
		this.#said = { ...this.#said, standings: { ...this.#said.standings, [word]: standing } };
	}

	standEveryone(everyone: Standing) {
		this.#said = { ...this.#said, everyone };
	}

	/** `null` takes back what was said about these rows. */
	decide(rows: readonly number[], decision: Decision | null) {
		const decisions = without(this.#said.decisions, rows);
		for (const row of rows) if (decision) decisions[row] = decision;
		this.#said = { ...this.#said, decisions };
	}

	/** Corrects rows in place, beside what was corrected before; `null` takes every correction of them back. */
	fix(rows: readonly number[], fix: Partial<ClientDraft> | null) {
		const fixes = without(this.#said.fixes, rows);
		for (const row of rows) if (fix) fixes[row] = { ...this.#said.fixes[row], ...fix };
		this.#said = { ...this.#said, fixes };
	}

	#changeOf(draft: Draft): Changed[] {
		const { known, row } = draft;
		if (!known || known.updates.length === 0) return [];
		const updates = known.updates.map((update) => {
			const byHandAt = this.byHandAt(known.client, update);
			const stays = byHandAt !== null || bringsBack(known.client, known.updates, update);
			return { row, update, byHandAt, taken: this.#taken[`${row} ${update.kind}`] ?? !stays };
		});
		return [{ draft, client: known.client, updates }];
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

import type { Standing } from '$lib/domain/records';
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
	type Draft,
	type Field,
	type Match,
	type Table
} from '$lib/import';

/** A list that was read but not imported: what the therapist said about it, and the people it would give. */
export class ListInHand {
	#matches = $state.raw<Match[]>([]);
	#said = $state.raw<Choices>(noChoices({}));
	#words = $derived.by(() => statusWords(this.table, this.#matches));
	#choices = $derived.by<Choices>(() => {
		return { ...this.#said, standings: { ...statusTable(this.#words), ...this.#said.standings } };
	});
	#drafts = $derived.by(() => drafts(this.table, this.#matches, this.#choices, this.around()));

	constructor(
		readonly table: Table,
		private readonly around: () => Around
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

	decision(row: number): 'asIs' | 'leaveOut' | null {
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
	decide(rows: readonly number[], decision: 'asIs' | 'leaveOut' | null) {
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

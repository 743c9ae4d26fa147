import { column, drafts, guessMatches, noChoices, openOrders } from '$lib/import';
import { statusTable, statusWords } from '$lib/import';
import type { Around, Choices, ClientDraft, DayOrder, Draft, Field, Table } from '$lib/import';
import type { Standing } from '$lib/domain/records';

export type ListInHand = ReturnType<typeof listInHand>;

/** A list that was read but not imported: what the therapist said about it, and the people it would give. */
export function listInHand(table: Table, around: () => Around) {
	let matches = $state.raw(guessMatches(table));
	let said = $state.raw<Choices>(noChoices({}));

	const words = $derived(statusWords(table, matches));
	const standings = $derived<Choices['standings']>({ ...statusTable(words), ...said.standings });
	const choices = $derived<Choices>({ ...said, standings });
	const all = $derived(drafts(table, matches, choices, around()));
	const asked = $derived(
		matches
			.map((match) => match.column)
			.filter((at) => openOrders(table, matches, noChoices({})).includes(at))
	);

	return {
		table,
		get matches() {
			return matches;
		},
		get words(): { word: string; count: number; standing: Standing | null }[] {
			return words.map((word) => ({
				word,
				count: statusCount(word),
				standing: standings[word] ?? null
			}));
		},
		get everyone(): Standing {
			return said.everyone;
		},
		/** Columns of days that can be read in two ways, with the order the therapist said, and a day of each. */
		get orders(): { column: number; order: DayOrder | null; sample: string }[] {
			return asked.map((at) => ({
				column: at,
				order: said.dayOrders[at] ?? null,
				sample: column(table, at).find((cell) => cell !== '') ?? ''
			}));
		},
		get drafts(): Draft[] {
			return all;
		},
		get ready(): Draft[] {
			return all.filter((draft) => draft.state === 'ready');
		},
		decision: (row: number) => said.decisions[row] ?? null,
		isFixed: (row: number) => said.fixes[row] !== undefined,
		match(at: number, field: Field | null) {
			matches = matches.map((match) => (match.column === at ? { column: at, field } : match));
		},
		order(at: number, order: DayOrder) {
			said = { ...said, dayOrders: { ...said.dayOrders, [at]: order } };
		},
		standing(word: string, standing: Standing | null) {
			said = { ...said, standings: { ...said.standings, [word]: standing } };
		},
		standEveryone(everyone: Standing) {
			said = { ...said, everyone };
		},
		decide(rows: readonly number[], decision: 'asIs' | 'leaveOut' | null) {
			const kept = Object.entries(said.decisions).filter(([row]) => !rows.includes(Number(row)));
			const added = decision ? rows.map((row) => [row, decision] as const) : [];
			said = { ...said, decisions: Object.fromEntries([...kept, ...added]) };
		},
		/** Corrects rows in place; `null` takes every correction of them back. */
		fix(rows: readonly number[], fix: Partial<ClientDraft> | null) {
			const kept = Object.entries(said.fixes).filter(([row]) => !rows.includes(Number(row)));
			const added = fix ? rows.map((row) => [row, { ...said.fixes[row], ...fix }] as const) : [];
			said = { ...said, fixes: Object.fromEntries([...kept, ...added]) };
		}
	};

	function statusCount(word: string): number {
		const at = matches.find((match) => match.field === 'standing')?.column ?? -1;
		return column(table, at).filter((cell) => cell === word).length;
	}
}

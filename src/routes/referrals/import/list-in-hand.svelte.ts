import type { Provider } from '$lib/domain/records';
import {
	guessProviderMatches,
	providerDrafts,
	type ProviderAround,
	type ProviderDecisions,
	type ProviderDraft,
	type ProviderField,
	type ProviderMatch,
	type Table
} from '$lib/import';

/** A list of providers that was read but not brought in: what the therapist said about it, and what it would give. */
export class ProvidersInHand {
	#matches = $state.raw<readonly ProviderMatch[]>([]);
	#decisions = $state.raw<ProviderDecisions>({});
	#drafts = $derived.by(() =>
		providerDrafts(this.table, this.#matches, this.#decisions, this.around())
	);

	constructor(
		readonly table: Table,
		private readonly around: () => ProviderAround
	) {
		this.#matches = guessProviderMatches(table);
	}

	get matches(): readonly ProviderMatch[] {
		return this.#matches;
	}

	get drafts(): readonly ProviderDraft[] {
		return this.#drafts;
	}

	get added(): Omit<Provider, 'id'>[] {
		return this.#drafts.flatMap(({ state, fields }) => (state === 'ready' ? [fields] : []));
	}

	/** Rows with something to say about, those that wait first. */
	get odd(): ProviderDraft[] {
		const rank = ({ state }: ProviderDraft) => (state === 'held' ? 0 : 1);
		return this.#drafts.filter(({ doubts }) => doubts.length > 0).sort((a, b) => rank(a) - rank(b));
	}

	get hasNames(): boolean {
		return this.#matches.some(({ field }) => field !== null && named.includes(field));
	}

	match(column: number, field: ProviderField | null) {
		this.#matches = this.#matches.map((each) =>
			each.column === column ? { column, field } : each
		);
	}

	decide(row: number, decision: ProviderDecisions[number]) {
		this.#decisions = { ...this.#decisions, [row]: decision };
	}
}

const named: readonly ProviderField[] = ['name', 'firstName', 'lastName'];

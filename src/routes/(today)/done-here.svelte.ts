/** What was recorded on this page today, each where it was pressed, until one leaves it. In memory only. */
import { SvelteMap } from 'svelte/reactivity';
import { clock } from '$lib/clock';
import type { Day } from '$lib/domain/days/day';
import type { Row } from '$lib/domain/path/caseload';
import type { Item } from '$lib/domain/path/path';
import type { Change } from '$lib/domain/records';
import { vault, type EntryKey } from '$lib/vault';
import { hidden, kept, takeBack } from '$routes/shared/record';

/** The group of a row, and how many stand before it there. */
export type Place = { group: string; at: number };

export type Done = Place & {
	clientId: string;
	key: EntryKey;
	act: string;
	on: Day;
	/** What was to be done next when it was recorded. */
	next: Item | null;
};

type What = { clientId: string; next: Item | null; change: Change | null };

export class DoneHere {
	#all = new SvelteMap<string, Done>();
	#busy = false;
	/** Read aloud, since no toast says it. */
	said = $state('');

	of(group: string, clientId: string): Done | null {
		const found = this.#all.get(`${group} ${clientId}`);
		return found && found.on === clock.today && stands(found) ? found : null;
	}

	/** Those of a group, as they stood in it. */
	in(group: string): Done[] {
		const own = [...this.#all.values()].filter((each) => each.group === group);
		return own.filter((each) => this.of(group, each.clientId)).sort((a, b) => a.at - b.at);
	}

	/** Gives the sentence why it is not saved; `null`: it is. A second press while one is saved is none. */
	async keep({ group, at }: Place, { clientId, next, change }: What): Promise<string | null> {
		if (change === null || this.#busy) return null;
		this.#busy = true;
		const saved = await kept(change).finally(() => (this.#busy = false));
		if (typeof saved === 'string') return saved;
		const done = { group, at, clientId, next, on: clock.today, ...saved };
		this.#all.set(`${group} ${clientId}`, done);
		this.said = `${hidden(saved.act)}.`;
		return null;
	}

	async undo(done: Done): Promise<void> {
		if (await takeBack(done.key)) this.goOn(done);
	}

	/** The row stands again where it belongs, with what is next. */
	goOn({ group, clientId }: Done): void {
		this.#all.delete(`${group} ${clientId}`);
	}

	/** The rows of a group, with those that were recorded in it where they stood. */
	inPlace(group: string, rows: readonly Row[], all: readonly Row[], groups: readonly string[]) {
		const pinned = groups.flatMap((each) => this.in(each));
		const shown = rows.filter(
			({ case: { client } }) => !pinned.some(({ clientId }) => clientId === client.id)
		);
		for (const { at, clientId } of pinned.filter((each) => each.group === group)) {
			const row = all.find(({ case: { client } }) => client.id === clientId);
			if (row) shown.splice(at, 0, row);
		}
		return shown;
	}
}

/** Whether it was not undone elsewhere. */
function stands({ clientId, key }: Done): boolean {
	const entry = vault
		.trail(clientId)
		.find((each) => each.key.n === key.n && each.key.dev === key.dev);
	return entry !== undefined && !entry.undoneBy;
}

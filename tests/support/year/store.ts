/** What is recorded, in memory: changes are taken, joined and undone by the vault's own rules. */
import { addedLater } from '$lib/domain/records/added-later';
import type { Change } from '$lib/domain/records/change';
import type { RecordOf, RecordType } from '$lib/domain/records';
import { accept } from '$lib/vault/log/accept';
import { factsOf, type Entry } from '$lib/vault/log/entry';
import type { Held } from '$lib/vault/log/head';
import { isHere, join } from '$lib/vault/log/join';
import { markOf, newestFirst, trailOf, type Mark } from '$lib/vault/log/trail';
import { undoAsks, undoing } from '$lib/vault/log/undo';

export class Store {
	private rows = new Map<string, Held>();
	private entries: Entry[] = [];
	private marks: readonly Mark[] = [];
	private made = new Map<string, { f: object; record: object }>();

	/** Gives the number of the entry. */
	commit(change: Change): number {
		const accepted = accept(change, this.rows);
		return this.enter({ ...accepted, subject: change.subject, undoes: null });
	}

	/** Names what stays since it changed later. */
	undo(n: number): string[] {
		const entry = this.entries[n - 1];
		if (!entry) throw new Error(`there is no entry ${n}`);
		const asked = undoAsks(this.marks, { dev: entry.dev, n });
		if (!asked) throw new Error(`entry ${n} is undone already`);
		const said = asked.said.map((key) => this.entries[key.n - 1]!);
		const { ops, kept, nothing } = undoing(said, asked, this.rows);
		const undoes = { dev: entry.dev, n };
		if (!nothing) this.enter({ act: 'Undone', subject: entry.subject, ops, undoes });
		return kept;
	}

	/** Those that are there, in the order they were recorded. */
	all<T extends RecordType>(type: T): RecordOf<T>[] {
		const rows = [...this.rows.values()].map(({ row }) => row);
		return rows
			.filter((row) => row.type === type && isHere(row))
			.map(({ id, f }) => this.recordOf(type, id, f) as RecordOf<T>);
	}

	/** The sentences of one person's trail that stand, the oldest first. */
	trail(subject: string): string[] {
		return trailOf(this.marks, [subject])
			.filter(({ undoes, undoneBy }) => !undoes && !undoneBy)
			.map(({ act }) => act)
			.reverse();
	}

	/** One object as long as nothing changes it, as the vault's view has it. */
	private recordOf(type: RecordType, id: string, f: Held['row']['f']): object {
		const before = this.made.get(id);
		if (before?.f === f) return before.record;
		const fields = Object.entries(f).map(([name, [value]]) => [name, value] as const);
		const named = fields.filter(([name]) => name !== '@');
		const record = { id, ...addedLater[type], ...Object.fromEntries(named) };
		this.made.set(id, { f, record });
		return record;
	}

	private enter(said: Pick<Entry, 'act' | 'each' | 'subject' | 'undoes' | 'ops'>) {
		const n = this.entries.length + 1;
		const stamp = String(n).padStart(8, '0');
		const by = { dev: 'one', n, prev: '', at: n, stamp, by: '', seen: {} };
		const entry: Entry = { ...by, ...said };
		for (const fact of factsOf(entry)) {
			this.rows.set(fact.id, { row: join(this.rows.get(fact.id)?.row, fact), tag: 0n });
		}
		this.entries.push(entry);
		this.marks = newestFirst([...this.marks, markOf(entry, (id) => this.rows.get(id)?.row)]);
		return n;
	}
}

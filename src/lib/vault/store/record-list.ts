import { addedLater, type RecordOf, type RecordType } from '$lib/domain/records';
import { HERE, isHere, type Row } from '$lib/vault/log/join';

/** The records of one type that are here, oldest first. A record keeps its identity until it changes. */
export class RecordList<K extends RecordType> {
	#placed = new Map<string, { record: RecordOf<K>; place: string }>();
	#last = '';

	get(id: string): RecordOf<K> | null {
		return this.#placed.get(id)?.record ?? null;
	}

	list(): readonly RecordOf<K>[] {
		return Array.from(this.#placed.values(), ({ record }) => record);
	}

	put(rows: readonly Row[]): void {
		let inOrder = true;
		for (const row of rows) {
			if (!isHere(row)) {
				this.#placed.delete(row.id);
				continue;
			}
			const place = String(row.f[HERE]?.[0]);
			if (!this.#placed.has(row.id)) inOrder &&= place > this.#last;
			if (place > this.#last) this.#last = place;
			this.#placed.set(row.id, { record: recordOf<K>(row), place });
		}
		if (!inOrder) this.#sort();
	}

	#sort(): void {
		const sorted = [...this.#placed].sort(([, a], [, b]) => (a.place < b.place ? -1 : 1));
		this.#placed = new Map(sorted);
	}
}

function recordOf<K extends RecordType>(row: Row): RecordOf<K> {
	const record: Record<string, unknown> = { ...addedLater[row.type], id: row.id };
	for (const name of Object.keys(row.f)) if (name !== HERE) record[name] = row.f[name]?.[0];
	return record as RecordOf<K>;
}

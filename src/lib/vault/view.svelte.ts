import { addedLater, type RecordOf, type RecordType } from '$lib/domain/records';
import type { Space, Vault, VaultState } from './api';
import type { Row } from './log/join';
import type { Mark } from './log/trail';
import type { BackupMade } from './store/last-backup';
import { RecordList } from './store/record-list';

/** The records of one type; only who reads that type is told when one changes. */
class ReactiveRecords<K extends RecordType> {
	#records = new RecordList<K>();
	#list = $state.raw<readonly RecordOf<K>[]>([]);

	all(): readonly RecordOf<K>[] {
		return this.#list;
	}

	one(id: string): RecordOf<K> | null {
		return this.#list.length ? this.#records.get(id) : null;
	}

	put(rows: readonly Row[]): void {
		this.#records.put(rows);
		this.#list = this.#records.list();
	}

	clear(): void {
		this.#records = new RecordList<K>();
		if (this.#list.length) this.#list = [];
	}
}

type RecordsByType = { [K in RecordType]: ReactiveRecords<K> };
const TYPES = Object.keys(addedLater) as RecordType[];

/** What is shown of the vault. The only place where its parts and the screens meet; its fields are reactive. */
export class VaultView {
	state = $state.raw<VaultState>('starting');
	problem = $state.raw<string | null>(null);
	isSample = $state.raw(false);
	saving = $state.raw<Vault['saving']>('saved');
	backupMade = $state.raw<BackupMade | null>(null);
	kept = $state.raw<boolean | null>(null);
	hasPasskey = $state.raw(false);
	entries = $state.raw(0);
	space = $state.raw<Space>({ bytesUsed: null, bytesQuota: null });
	/** What the trail shows of the log as it was checked, newest first. */
	marks = $state.raw<readonly Mark[]>([]);
	/** What was recorded since, newest first. */
	since = $state.raw<readonly Mark[]>([]);
	/** Joined when it is read: a commit leaves the long list alone. */
	shown = $derived([...this.since, ...this.marks]);
	#byType = Object.fromEntries(
		TYPES.map((type) => [type, new ReactiveRecords()])
	) as unknown as RecordsByType;

	get records(): number {
		return TYPES.reduce((total, type) => total + this.all(type).length, 0);
	}

	all = <K extends RecordType>(type: K): readonly RecordOf<K>[] => this.#byType[type].all();

	one = <K extends RecordType>(type: K, id: string): RecordOf<K> | null =>
		this.#byType[type].one(id);

	/** Shows these rows in place of their earlier selves. */
	put(rows: readonly Row[]): void {
		for (const type of TYPES) {
			const ofType = rows.filter((row) => row.type === type);
			if (ofType.length) this.#byType[type].put(ofType);
		}
	}

	/** Drops all records. */
	clear(): void {
		for (const type of TYPES) this.#byType[type].clear();
	}
}

/** The reactive file of the vault: what a screen reads here, it is told of when it changes. */
import { schemas, type RecordOf, type RecordType } from '$lib/domain/records';
import * as acts from './acts';
import type { Vault, VaultState } from './api';
import type { Board } from './board';
import type { Bytes } from './bytes';
import * as entrance from './entrance';
import { idleMinutes } from './idle';
import type { Row } from './join';
import { Keeper, type Setup } from './keeper';
import type { BackupMade } from './safekeeping';
import * as safekeeping from './safekeeping';
import * as sample from './sample';
import { Shelf } from './shelf';
import { trailOf, type Mark } from './trail';

/** The records of one type; only who reads that type is told when one changes. */
class Drawer<K extends RecordType> {
	#shelf = new Shelf<K>();
	#list = $state.raw<readonly RecordOf<K>[]>([]);

	all(): readonly RecordOf<K>[] {
		return this.#list;
	}

	one(id: string): RecordOf<K> | null {
		return this.#list.length ? this.#shelf.get(id) : null;
	}

	put(rows: readonly Row[]): void {
		this.#shelf.put(rows);
		this.#list = this.#shelf.list();
	}

	clear(): void {
		this.#shelf = new Shelf<K>();
		if (this.#list.length) this.#list = [];
	}
}

type Drawers = { [K in RecordType]: Drawer<K> };
const TYPES = Object.keys(schemas) as RecordType[];

class ReactiveBoard implements Board {
	state = $state.raw<VaultState>('starting');
	problem = $state.raw<string | null>(null);
	isSample = $state.raw(false);
	saving = $state.raw<Board['saving']>('saved');
	backupMade = $state.raw<BackupMade | null>(null);
	kept = $state.raw<boolean | null>(null);
	entries = $state.raw(0);
	space = $state.raw<Board['space']>({ bytesUsed: null, bytesQuota: null });
	marks = $state.raw<readonly Mark[]>([]);
	#drawers = Object.fromEntries(TYPES.map((type) => [type, new Drawer()])) as unknown as Drawers;

	all<K extends RecordType>(type: K): readonly RecordOf<K>[] {
		return this.#drawers[type].all();
	}

	one<K extends RecordType>(type: K, id: string): RecordOf<K> | null {
		return this.#drawers[type].one(id);
	}

	put(rows: readonly Row[]): void {
		for (const type of TYPES) {
			const ofType = rows.filter((row) => row.type === type);
			if (ofType.length) this.#drawers[type].put(ofType);
		}
	}

	clear(): void {
		for (const type of TYPES) this.#drawers[type].clear();
	}
}

export function makeVault(setup: Setup): Vault {
	const board = new ReactiveBoard();
	const keeper = new Keeper(setup, board);
	return {
		get state() {
			return board.state;
		},
		get problem() {
			return board.problem;
		},
		get isSample() {
			return board.isSample;
		},
		get saving() {
			return board.saving;
		},
		get lastBackup() {
			const made = board.backupMade;
			if (!made) return null;
			return { at: made.at, file: made.file, changesSince: board.entries - made.entries };
		},
		get kept() {
			return board.kept;
		},
		get figures() {
			const records = TYPES.reduce((total, type) => total + board.all(type).length, 0);
			return { records, entries: board.entries, ...board.space };
		},
		start: ({ now }) => keeper.start(now),
		create: (passphrase) => entrance.create(keeper, passphrase),
		openSample: (changes) => sample.openSample(keeper, changes),
		leaveSample: () => sample.leaveSample(keeper),
		unlock: (secret) => entrance.unlock(keeper, secret),
		lock: () => (board.isSample ? sample.leaveSample(keeper) : keeper.leave()),
		useHere: () => keeper.useHere(),
		setIdleMinutes: (minutes) => (keeper.idleMinutes = idleMinutes(minutes)),
		all: (type) => board.all(type),
		one: (type, id) => board.one(type, id),
		commit: (change) => acts.commit(keeper, change),
		undo: (key) => acts.undo(keeper, key),
		trail: (subject) => trailOf(board.marks, subject ?? null),
		putFile: (bytes) => acts.putFile(keeper, bytes as Bytes),
		readFile: (hash) => acts.readFile(keeper, hash),
		backup: () => safekeeping.backup(keeper),
		openBackup: (bytes, secret) => safekeeping.openBackup(keeper, bytes as Bytes, secret),
		restore: (preview) => entrance.restore(keeper, preview)
	};
}

export const vault: Vault = makeVault({
	place: 'closewell',
	logN: 17,
	isFramed: () => self !== top
});

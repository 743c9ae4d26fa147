/** The reactive file of the vault: what a screen reads here, it is told of when it changes. */
import { addedLater, type Change, type RecordOf, type RecordType } from '$lib/domain/records';
import * as acts from './session/acts';
import type { AnySecret, BackupPreview, EntryKey, Part, Secret, Vault, VaultState } from './api';
import type { VaultView } from './session/view';
import type { Bytes } from '$lib/bytes';
import * as entrance from './session/entrance';
import { idleMinutes } from './session/idle';
import type { Row } from './log/join';
import { Keeper, type Setup } from './session/keeper';
import { newestMirror } from './store/mirror';
import type { BackupMade } from './store/last-backup';
import { past, practicePast } from './session/past';
import * as safekeeping from './session/safekeeping';
import * as sample from './session/sample';
import { RecordList } from './store/record-list';
import { trailOf, type Mark } from './log/trail';
import * as ways from './session/change-secrets';

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

export class ReactiveView implements VaultView {
	state = $state.raw<VaultState>('starting');
	problem = $state.raw<string | null>(null);
	isSample = $state.raw(false);
	saving = $state.raw<VaultView['saving']>('saved');
	backupMade = $state.raw<BackupMade | null>(null);
	kept = $state.raw<boolean | null>(null);
	hasPasskey = $state.raw(false);
	entries = $state.raw(0);
	space = $state.raw<VaultView['space']>({ bytesUsed: null, bytesQuota: null });
	marks = $state.raw<readonly Mark[]>([]);
	since = $state.raw<readonly Mark[]>([]);
	/** Joined when it is read: a commit leaves the long list alone. */
	trail = $derived([...this.since, ...this.marks]);
	#byType = Object.fromEntries(
		TYPES.map((type) => [type, new ReactiveRecords()])
	) as unknown as RecordsByType;

	all<K extends RecordType>(type: K): readonly RecordOf<K>[] {
		return this.#byType[type].all();
	}

	one<K extends RecordType>(type: K, id: string): RecordOf<K> | null {
		return this.#byType[type].one(id);
	}

	put(rows: readonly Row[]): void {
		for (const type of TYPES) {
			const ofType = rows.filter((row) => row.type === type);
			if (ofType.length) this.#byType[type].put(ofType);
		}
	}

	clear(): void {
		for (const type of TYPES) this.#byType[type].clear();
	}
}

export class ReactiveVault implements Vault {
	readonly #view = new ReactiveView();
	readonly #keeper: Keeper;

	constructor(setup: Setup) {
		this.#keeper = new Keeper(setup, this.#view);
	}

	get state() {
		return this.#view.state;
	}
	get problem() {
		return this.#view.problem;
	}
	get isSample() {
		return this.#view.isSample;
	}
	get saving() {
		return this.#view.saving;
	}
	get kept() {
		return this.#view.kept;
	}
	get hasPasskey() {
		return this.#view.hasPasskey;
	}
	get lastBackup() {
		const made = this.#view.backupMade;
		if (!made) return null;
		return { at: made.at, file: made.file, changesSince: this.#view.entries - made.entries };
	}
	get figures() {
		const view = this.#view;
		const records = TYPES.reduce((total, type) => total + view.all(type).length, 0);
		return { records, entries: view.entries, ...view.space };
	}

	start = ({ now }: { now: () => number }) => this.#keeper.start(now);
	create = (passphrase: string) => entrance.create(this.#keeper, passphrase);
	unlock = (secret: AnySecret) => entrance.unlock(this.#keeper, secret);
	lock = () => (this.isSample ? this.leaveSample() : this.#keeper.leave());
	useHere = () => this.#keeper.useHere();
	openSample = (changes: readonly Change[]) => sample.openSample(this.#keeper, changes);
	leaveSample = () => sample.leaveSample(this.#keeper);
	setIdleMinutes = (minutes: number) => void (this.#keeper.idleMinutes = idleMinutes(minutes));
	changePassphrase = (secret: AnySecret, passphrase: string) =>
		ways.changePassphrase(this.#keeper, secret, passphrase);
	addPasskey = (secret: Secret) => ways.addPasskey(this.#keeper, secret);
	removePasskey = (secret: AnySecret) => ways.removePasskey(this.#keeper, secret);

	all = <K extends RecordType>(type: K) => this.#view.all(type);
	one = <K extends RecordType>(type: K, id: string) => this.#view.one(type, id);
	trail = (...subjects: string[]) => trailOf(this.#view.trail, subjects);
	past = (clientId: string) => past(this.#keeper, clientId);
	practicePast = () => practicePast(this.#keeper);
	commit = (change: Change) => acts.commit(this.#keeper, change);
	undo = (key: EntryKey, part?: Part) => acts.undo(this.#keeper, key, part);
	keepDraft = (name: string, draft: unknown) => this.#keeper.drafts?.keep(name, draft);
	draft = async (name: string) => (await this.#keeper.drafts?.read(name)) ?? null;
	dropDraft = async (name: string) => void (await this.#keeper.drafts?.drop(name));
	putFile = (bytes: Uint8Array) => acts.putFile(this.#keeper, bytes as Bytes);
	readFile = (hash: string) => acts.readFile(this.#keeper, hash);

	backup = () => safekeeping.backup(this.#keeper);
	openBackup = (bytes: Uint8Array, secret: Secret) =>
		safekeeping.openBackup(this.#keeper, bytes as Bytes, secret);
	mirror = () => newestMirror(this.#keeper.setup.prefix);
	restore = (preview: BackupPreview) => entrance.restore(this.#keeper, preview);
}

export const vault: Vault = new ReactiveVault({
	prefix: 'closewell',
	logN: 17,
	isFramed: () => self !== top
});

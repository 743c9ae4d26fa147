/** The vault as the screens know it: what one reads here, it is told of when it changes. */
import type { Change } from '$lib/domain/records';
import * as acts from './session/acts';
import type { AnySecret, BackupPreview, EntryKey, Part, Secret, Vault } from './api';
import type { Bytes } from '$lib/bytes';
import * as entrance from './session/entrance';
import { idleMinutes } from './session/idle';
import { Keeper, type Setup } from './session/keeper';
import { newestMirror } from './store/mirror';
import { past, practicePast } from './session/past';
import * as safekeeping from './session/safekeeping';
import * as sample from './session/sample';
import { VaultView } from './view.svelte';
import { trailOf } from './log/trail';
import * as ways from './session/change-secrets';

export class ReactiveVault extends VaultView implements Vault {
	readonly #keeper: Keeper;

	constructor(setup: Setup) {
		super();
		this.#keeper = new Keeper(setup, this);
	}

	get lastBackup() {
		const made = this.backupMade;
		return made && { at: made.at, file: made.file, changesSince: this.entries - made.entries };
	}
	get figures() {
		return { records: this.records, entries: this.entries, ...this.space };
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

	trail = (...subjects: string[]) => trailOf(this.shown, subjects);
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

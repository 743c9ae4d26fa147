import type { VaultState } from '$lib/vault/api';
import type { VaultView } from '$lib/vault/view.svelte';
import { closeForGood, deleteDatabase } from '$lib/vault/store/database';
import { Drafts } from './drafts';
import { entriesOf } from '$lib/vault/log/head';
import { watchIdle } from './idle';
import { inWorker } from './in-worker';
import { passkeyOf } from '$lib/vault/crypto/key-slots';
import { missing, readMarker, writeMarker } from '$lib/vault/store/marker';
import { Mirror } from '$lib/vault/store/mirror';
import { findStoredVault, type StoredVault } from '$lib/vault/store/generations';
import { addressOf, type Session } from '$lib/vault/store/session';
import { isKept, space } from '$lib/vault/store/storage';
import { Tabs } from './tabs';
import { newestFirst, type Mark } from '$lib/vault/log/trail';
import { refusalOf, sentences } from '$lib/vault/refusals/sentences';

export type Setup = {
	/** Stands before the name of everything this vault keeps in the browser. */
	prefix: string;
	/** Scrypt work factor of a new passphrase slot, as a power of two. */
	logN: number;
	/** Whether the page is shown inside another one. */
	isFramed: () => boolean;
};

/** Holds the vault that was found and the session that is open, and knows when each must go. */
export class Keeper {
	now: () => number = () => 0;
	idleMinutes = 20;
	stored: StoredVault | null = null;
	session: Session | null = null;
	/** `null` while locked, and for the sample. */
	mirror: Mirror | null = null;
	drafts: Drafts | null = null;
	#tabs: Tabs | null = null;
	#turn: Promise<unknown> = Promise.resolve();
	#stops: (() => void)[] = [];

	constructor(
		readonly setup: Setup,
		readonly view: VaultView
	) {}

	async start(now: () => number): Promise<void> {
		this.now = now;
		if (this.setup.isFramed()) return this.refuse('framed', sentences.framed);
		if (!('locks' in navigator)) return this.refuse('damaged', sentences.unsupported);
		this.#tabs = new Tabs(this.setup.prefix, () => this.stepAside());
		if (await this.#tabs.take()) await this.look();
		else this.stepAside();
	}

	async useHere(): Promise<void> {
		await this.#tabs?.steal();
		await this.look();
	}

	/** Finds out what there is, opening nothing. */
	async look(): Promise<void> {
		const { view, setup } = this;
		if (this.stored) closeForGood(this.stored.database);
		try {
			await deleteDatabase(sampleName(setup));
			this.stored = await findStoredVault(setup.prefix, () => this.stepAside());
			const here = this.stored && (await countsOf(this.stored));
			view.kept = (await isKept()) || (here?.count ? false : null);
			view.entries = here?.n ?? 0;
			view.hasPasskey = this.stored !== null && passkeyOf(this.stored.header.lid) !== null;
			view.problem = missing(readMarker(setup.prefix), here);
			view.state = view.problem ? 'missing' : here ? 'locked' : 'empty';
		} catch (error) {
			const { code, message } = refusalOf(error);
			if (code === 'newer') this.refuse('newer', message);
			else this.refuse('damaged', sentences.unreadable);
		}
	}

	async enter(session: Session, marks: readonly Mark[]): Promise<void> {
		const { view } = this;
		this.session = session;
		this.drafts = new Drafts(session);
		this.show();
		view.marks = newestFirst(marks);
		view.since = [];
		view.saving = 'saved';
		view.problem = null;
		view.state = 'open';
		this.remember();
		if (!view.isSample) this.#watch(session);
		void import('$lib/vault/log/accept').catch(() => undefined); // what checks a change: the unlock form does without
		view.space = await space();
	}

	/** Shows all records of the session anew. */
	show(): void {
		if (!this.session) return;
		this.view.clear();
		this.view.put(Array.from(this.session.rows.values(), ({ row }) => row));
		this.view.entries = entriesOf(this.session.head);
	}

	whenLeaving(stop: () => void): void {
		this.#stops.push(stop);
	}

	/** Locks: drops the key and all records, once what is being saved is saved. */
	async leave(): Promise<void> {
		await this.#turn;
		await this.drafts?.write();
		void this.mirror?.write();
		this.#drop();
		if (this.view.state === 'open') this.view.state = 'locked';
	}

	/** Gives way to another tab, and comes back when that one has closed. */
	stepAside(): void {
		if (this.view.state === 'elsewhere') return;
		this.#drop();
		if (this.stored) closeForGood(this.stored.database);
		this.stored = null;
		this.refuse('elsewhere', sentences.elsewhere);
		this.#tabs?.wait().then(
			() => this.look(),
			() => undefined
		);
	}

	/** Shows a state with its sentence; nothing stays open. */
	refuse(state: VaultState, problem: string): void {
		this.#drop();
		this.view.state = state;
		this.view.problem = problem;
	}

	/** One at a time, in the order asked. */
	inTurn<T>(work: () => Promise<T>): Promise<T> {
		const result = this.#turn.then(work);
		this.#turn = result.catch(() => undefined);
		return result;
	}

	/** Writes the marker. The sample leaves none. */
	remember(): void {
		const { session, stored, view, setup } = this;
		if (!session || !stored || view.isSample) return;
		writeMarker(setup.prefix, {
			vault: session.vault,
			generation: stored.pointer.generation,
			n: entriesOf(session.head),
			count: session.head.rows,
			lastBackup: view.backupMade?.at ?? null
		});
	}

	#watch(session: Session): void {
		const { stored, setup } = this;
		if (!stored) return;
		const make = () => inWorker('writeBackup', addressOf(session), stored.header, this.now());
		const mirror = new Mirror(setup.prefix, make);
		const hide = () => {
			if (!document.hidden) return;
			void this.drafts?.write();
			void mirror.write();
		};
		document.addEventListener('visibilitychange', hide);
		this.mirror = mirror;
		this.whenLeaving(() => document.removeEventListener('visibilitychange', hide));
		const minutes = () => this.idleMinutes;
		this.whenLeaving(watchIdle(this.now, minutes, () => void this.leave()));
	}

	#drop(): void {
		this.#stops.splice(0).forEach((stop) => stop());
		this.mirror?.stop();
		this.mirror = null;
		this.drafts = null;
		this.session = null;
		this.view.clear();
		this.view.marks = this.view.since = [];
	}
}

export const sampleName = ({ prefix }: Setup): string => `${prefix}-sample`;

async function countsOf({ database, pointer }: StoredVault) {
	const [n, count] = await Promise.all([database.log.count(), database.rows.count()]);
	return { vault: pointer.vault, generation: pointer.generation, n, count };
}

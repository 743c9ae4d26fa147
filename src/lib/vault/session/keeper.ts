import type { VaultState } from '$lib/vault/api';
import type { Board } from './board';
import { closeForGood, deleteDatabase } from '$lib/vault/store/database';
import { Drafts } from './drafts';
import { entriesOf } from '$lib/vault/log/head';
import { watchIdle } from './idle';
import { inWorker } from './in-worker';
import { passkeyOf } from '$lib/vault/crypto/lid';
import { missing, readMarker, writeMarker } from '$lib/vault/store/marker';
import { Mirror } from '$lib/vault/store/mirror';
import { findRoom, type Room } from '$lib/vault/store/place';
import type { Session } from '$lib/vault/store/session';
import { isKept, space } from '$lib/vault/store/storage';
import { Tabs } from './tabs';
import { newestFirst, type Mark } from '$lib/vault/log/trail';
import { refusalOf, say } from '$lib/vault/refusals/why';

export type Setup = {
	/** Stands before the name of everything this vault keeps in the browser. */
	place: string;
	/** Scrypt work factor of a new passphrase slot, as a power of two. */
	logN: number;
	/** Whether the page is shown inside another one. */
	isFramed: () => boolean;
};

/** Holds the room that was found and the session that is open, and knows when each must go. */
export class Keeper {
	now: () => number = () => 0;
	idleMinutes = 20;
	room: Room | null = null;
	session: Session | null = null;
	/** `null` while locked, and for the sample. */
	mirror: Mirror | null = null;
	drafts: Drafts | null = null;
	#tabs: Tabs | null = null;
	#turn: Promise<unknown> = Promise.resolve();
	#stops: (() => void)[] = [];

	constructor(
		readonly setup: Setup,
		readonly board: Board
	) {}

	async start(now: () => number): Promise<void> {
		this.now = now;
		if (this.setup.isFramed()) return this.refuse('framed', say.framed);
		if (!('locks' in navigator)) return this.refuse('damaged', say.unsupported);
		this.#tabs = new Tabs(this.setup.place, () => this.stepAside());
		if (await this.#tabs.take()) await this.look();
		else this.stepAside();
	}

	async useHere(): Promise<void> {
		await this.#tabs?.steal();
		await this.look();
	}

	/** Finds out what there is, opening nothing. */
	async look(): Promise<void> {
		const { board, setup } = this;
		if (this.room) closeForGood(this.room.database);
		try {
			await deleteDatabase(sampleName(setup));
			this.room = await findRoom(setup.place, () => this.stepAside());
			const here = this.room && (await countsOf(this.room));
			board.kept = (await isKept()) || (here?.count ? false : null);
			board.entries = here?.n ?? 0;
			board.hasPasskey = this.room !== null && passkeyOf(this.room.cover.lid) !== null;
			board.problem = missing(readMarker(setup.place), here);
			board.state = board.problem ? 'missing' : here ? 'locked' : 'empty';
		} catch (error) {
			const { code, message } = refusalOf(error);
			if (code === 'newer') this.refuse('newer', message);
			else this.refuse('damaged', say.unreadable);
		}
	}

	async enter(session: Session, marks: readonly Mark[]): Promise<void> {
		const { board } = this;
		this.session = session;
		this.drafts = new Drafts(session);
		this.show();
		board.marks = newestFirst(marks);
		board.since = [];
		board.saving = 'saved';
		board.problem = null;
		board.state = 'open';
		this.remember();
		if (!board.isSample) this.#watch(session);
		void import('$lib/vault/log/accept').catch(() => undefined); // what checks a change: the unlock form does without
		board.space = await space();
	}

	/** Shows all records of the session anew. */
	show(): void {
		if (!this.session) return;
		this.board.clear();
		this.board.put(Array.from(this.session.rows.values(), ({ row }) => row));
		this.board.entries = entriesOf(this.session.head);
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
		if (this.board.state === 'open') this.board.state = 'locked';
	}

	/** Gives way to another tab, and comes back when that one has closed. */
	stepAside(): void {
		if (this.board.state === 'elsewhere') return;
		this.#drop();
		if (this.room) closeForGood(this.room.database);
		this.room = null;
		this.refuse('elsewhere', say.elsewhere);
		this.#tabs?.wait().then(
			() => this.look(),
			() => undefined
		);
	}

	/** Shows a state with its sentence; nothing stays open. */
	refuse(state: VaultState, problem: string): void {
		this.#drop();
		this.board.state = state;
		this.board.problem = problem;
	}

	/** One at a time, in the order asked. */
	inTurn<T>(work: () => Promise<T>): Promise<T> {
		const result = this.#turn.then(work);
		this.#turn = result.catch(() => undefined);
		return result;
	}

	/** Writes the marker. The sample leaves none. */
	remember(): void {
		const { session, room, board, setup } = this;
		if (!session || !room || board.isSample) return;
		writeMarker(setup.place, {
			vault: session.vault,
			generation: room.pointer.generation,
			n: entriesOf(session.head),
			count: session.head.rows,
			lastBackup: board.backupMade?.at ?? null
		});
	}

	#watch(session: Session): void {
		const { room, setup } = this;
		if (!room) return;
		const { database, vault, key } = session;
		const address = { name: database.name, vault, key };
		const make = () => inWorker('writeBackup', address, room.cover, this.now());
		const mirror = new Mirror(setup.place, make);
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
		this.board.clear();
		this.board.marks = this.board.since = [];
	}
}

export function sampleName({ place }: Setup): string {
	return `${place}-sample`;
}

async function countsOf({ database, pointer }: Room) {
	const [n, count] = await Promise.all([database.log.count(), database.rows.count()]);
	return { vault: pointer.vault, generation: pointer.generation, n, count };
}

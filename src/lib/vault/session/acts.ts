/** What can be done to an open vault. */
import type { Change } from '$lib/domain/records';
import type { EntryKey, Part, Receipt, Vault } from '$lib/vault/api';
import { sha256, type Bytes } from '$lib/bytes';
import type { Entry } from '$lib/vault/log/entry';
import { VaultError } from '$lib/vault/refusals/fault';
import { entriesOf } from '$lib/vault/log/head';
import { inWorker } from './in-worker';
import type { Keeper } from './keeper';
import { read } from '$lib/vault/store/read';
import { sealFile, unsealEntry, unsealFile } from '$lib/vault/store/rows';
import { addressOf, type Session } from '$lib/vault/store/session';
import { askToKeep, space } from '$lib/vault/store/storage';
import { markOf, newestFirst, type Mark } from '$lib/vault/log/trail';
import { undoAsks, undoing } from '$lib/vault/log/undo';
import { refusalOf, sentences } from '$lib/vault/refusals/sentences';
import { write, type Draft } from '$lib/vault/store/write';

const LARGEST_FILE = 2 * 1024 * 1024;

/** What checks a change: the unlock form does without. */
let checks: typeof import('$lib/vault/log/accept') | null = null;

export function commit(keeper: Keeper, change: Change): Promise<Receipt> {
	return saving(keeper, async (session) => {
		checks ??= await import('$lib/vault/log/accept');
		const accepted = checks.accept(change, session.rows);
		return record(keeper, session, { ...accepted, subject: change.subject, undoes: null });
	});
}

export function undo(keeper: Keeper, key: EntryKey, part?: Part): ReturnType<Vault['undo']> {
	return saving(keeper, async (session) => {
		const asked = undoAsks(await wholeTrail(keeper, session), key);
		if (!asked) throw new VaultError('invalid', NOTHING_LEFT);
		const [entry] = await entriesAt(session, [key]);
		const said = await entriesAt(session, asked.said);
		const { ops, kept, nothing: none } = undoing(said, asked, session.rows, part);
		const nothing = none || (part !== undefined && ops.length === 0);
		if (!entry || (nothing && !kept.length)) throw new VaultError('invalid', NOTHING_LEFT);
		const draft = part
			? { act: part.act, subject: part.subject, undoes: null, takes: key, ops }
			: { ...undone(entry, kept.length > 0), subject: entry.subject, undoes: key, ops };
		if (!nothing) await record(keeper, session, draft);
		return { kept, undone: !nothing && ops.length > 0 };
	});
}

const NOTHING_LEFT = 'There is nothing left to undo here.';
function undone({ act, each = {} }: Entry, inPart: boolean): Pick<Entry, 'act' | 'each'> {
	const own = Object.entries(each).map(([id, theirs]) => [id, undoneAct(theirs, inPart)]);
	const theirs = Object.fromEntries(own) as Record<string, string>;
	return { act: undoneAct(act, inPart), ...(own.length > 0 && { each: theirs }) };
}

function undoneAct(act: string, inPart: boolean): string {
	const said = act.replace(/^(Undone|Done again)[^:]*: /, '');
	if (said !== act && act.startsWith('Undone')) return `Done again: ${said}`;
	return `Undone${inPart ? ', but for what changed later' : ''}: ${said}`;
}

export function putFile(keeper: Keeper, bytes: Bytes): Promise<string> {
	return saving(keeper, async (session) => {
		const { database } = session;
		if (bytes.length > LARGEST_FILE)
			throw new VaultError('invalid', 'This file is larger than 2 MB. Choose a smaller one.');
		const hash = await sha256(bytes);
		const sealed = await sealFile(session, { hash, bytes });
		await database.transaction('rw', database.files, () => database.files.put(sealed));
		return hash;
	});
}

export async function readFile(keeper: Keeper, hash: string): Promise<Bytes | null> {
	const session = opened(keeper);
	const file = await session.database.files.get(hash);
	return file ? (await unsealFile(session, file)).bytes : null;
}

export function opened({ session }: Keeper): Session {
	if (!session) throw new VaultError('locked', sentences.locked);
	return session;
}

/** One act at a time; the status line says how it went. */
function saving<T>(keeper: Keeper, act: (session: Session) => Promise<T>): Promise<T> {
	return keeper.inTurn(async () => {
		const session = opened(keeper);
		keeper.view.saving = 'saving';
		try {
			const result = await act(session);
			keeper.view.saving = 'saved';
			return result;
		} catch (error) {
			keeper.view.saving = 'notSaved';
			const refusal = refusalOf(error);
			if (refusal.code === 'stale') await catchUp(keeper, session);
			throw refusal;
		}
	});
}

async function record(keeper: Keeper, session: Session, draft: Draft): Promise<Receipt> {
	const { view } = keeper;
	const isFirstClient = view.all('client').length === 0;
	const entry = await write(session, draft, keeper.now());
	const receipt = { key: { dev: entry.dev, n: entry.n }, at: entry.at };
	if (keeper.session !== session) return receipt;
	const changed = entry.ops.flatMap(({ id }) => session.rows.get(id)?.row ?? []);
	view.put(changed);
	view.since = [markOf(entry, (id) => session.rows.get(id)?.row), ...view.since];
	view.entries = entriesOf(session.head);
	keeper.remember();
	keeper.mirror?.follow();
	if (!view.isSample && isFirstClient && view.all('client').length) void settleIn(keeper);
	return receipt;
}

/** The first client is here: from now on there is something to lose. */
async function settleIn({ view }: Keeper): Promise<void> {
	view.kept = await askToKeep();
	view.space = await space();
}

async function catchUp(keeper: Keeper, session: Session): Promise<void> {
	Object.assign(session, await read(session, keeper.now()));
	if (keeper.session === session) keeper.show();
}

/** Until the log was checked, the trail shows what was recorded since alone: then all is read. */
export async function wholeTrail({ view }: Keeper, session: Session): Promise<readonly Mark[]> {
	if (view.shown.length === view.entries) return view.shown;
	return newestFirst(await inWorker('checkLog', addressOf(session)));
}

export async function entriesAt(session: Session, keys: EntryKey[]): Promise<Entry[]> {
	const there = await session.database.log.bulkGet(keys.map(({ dev, n }) => [dev, n]));
	return Promise.all(
		there.map(async (line) => {
			if (!line) throw new VaultError('invalid', 'This history entry is missing.');
			return unsealEntry(session, line);
		})
	);
}

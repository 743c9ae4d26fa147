import { expect, it, vi } from 'vitest';
import { utf8 } from '$lib/bytes';
import { newId } from '$lib/vault/log/id';
import { Mirror, newestMirror } from './mirror';
import {
	addClient,
	change,
	databaseOf,
	freshVault,
	openVault,
	PASSPHRASE
} from '$tests/support/vault/vault';

it('is written when the vault is locked, and brings a lost vault back', async () => {
	const { vault, prefix } = await openVault();
	await vault.commit(change('Added', addClient('c1')));
	await vault.lock();
	await expect.poll(() => vault.mirror(), { timeout: 20_000 }).not.toBeNull();
	const { rows } = await databaseOf(prefix);
	await rows.clear();
	const { vault: again } = await freshVault(prefix);
	await again.useHere();
	expect(again.state).toBe('missing');
	const copy = await again.mirror();
	await again.restore(await again.openBackup(copy!.bytes, { passphrase: PASSPHRASE }));
	expect(again.all('client').map(({ id }) => id)).toEqual(['c1']);
});

it('keeps the earlier copy while a new one is written', async () => {
	const prefix = newId();
	let content = 'first';
	const mirror = new Mirror(prefix, async () => utf8(content));
	mirror.follow();
	await mirror.write();
	content = 'second';
	mirror.follow();
	const writing = mirror.write();
	expect(await newestMirror(prefix)).not.toBeNull();
	await writing;
	expect((await newestMirror(prefix))?.bytes).toEqual(utf8('second'));
});

/** Of both copies, as they lie in the origin's private files. */
async function filesOf(prefix: string): Promise<string[]> {
	const root = await navigator.storage.getDirectory();
	const texts: string[] = [];
	for await (const [name, handle] of root)
		if (name.startsWith(prefix))
			texts.push(await (await (handle as FileSystemFileHandle).getFile()).text());
	return texts.sort();
}

/** Writes each, later than the one before by the clock of the disk. */
async function writeAll(prefix: string, contents: readonly string[]) {
	for (const content of contents) {
		const mirror = new Mirror(prefix, async () => utf8(content));
		mirror.follow();
		await mirror.write();
		const at = (await newestMirror(prefix))?.at ?? 0;
		await vi.waitUntil(() => new File([], '').lastModified > at + 1, {
			interval: 1,
			timeout: 20_000
		});
	}
}

it('takes turns between two files, so that the one before is there whole', async () => {
	const prefix = newId();
	await writeAll(prefix, ['first', 'second']);
	expect(await filesOf(prefix)).toEqual(['first', 'second']);
	await writeAll(prefix, ['third']);
	expect(await filesOf(prefix)).toEqual(['second', 'third']);
	expect((await newestMirror(prefix))?.bytes).toEqual(utf8('third'));
});

it('is the one before where the newest was left empty', async () => {
	const prefix = newId();
	await writeAll(prefix, ['first', '']);
	expect((await newestMirror(prefix))?.bytes).toEqual(utf8('first'));
});

it('is not written again when nothing changed', async () => {
	let made = 0;
	const mirror = new Mirror(newId(), async () => utf8(String(++made)));
	mirror.follow();
	await mirror.write();
	await mirror.write();
	expect(made).toBe(1);
});

it('is none before anything was saved', async () => {
	expect(await newestMirror(newId())).toBeNull();
});

import { describe, expect, it } from 'vitest';
import { closeForGood } from '$lib/vault/store/database';
import {
	addClient,
	aLetter,
	change,
	databaseOf,
	freshVault,
	openVault,
	PASSPHRASE,
	setClient
} from '$tests/support/vault/vault';
import { answerSaveDialog, cancelSaveDialog } from '$tests/support/vault/save-dialog';

/** A vault with a little of everything, backed up, and the file it made. */
async function backedUp() {
	const opened = await openVault();
	const { vault } = opened;
	await vault.commit(change('Added', addClient('c1', { name: 'Łukasz' }), addClient('c2')));
	await vault.commit(change('Renamed', setClient('c2', { name: 'Changed' })));
	await vault.commit(
		change('Sent', { op: 'add', type: 'letter', id: 'l1', fields: aLetter('c1') })
	);
	const hash = await vault.putFile(new Uint8Array([7, 8, 9]));
	const written = answerSaveDialog();
	const made = await vault.backup();
	return { ...opened, made, file: await written(), hash };
}

function contentOf({ all, trail }: Awaited<ReturnType<typeof openVault>>['vault']) {
	return { clients: all('client'), letters: all('letter'), trail: trail() };
}

describe('a backup', () => {
	it('counts once it was read back', async () => {
		const { vault, made, clock } = await backedUp();
		expect(made?.verified).toBe(true);
		expect(vault.lastBackup).toEqual({ at: clock.now(), file: made?.file, changesSince: 0 });
	});

	it('names nobody in the file’s name', async () => {
		const { vault } = await openVault();
		const names: string[] = [];
		const read = answerSaveDialog();
		const picker = (window as unknown as { showSaveFilePicker: () => Promise<unknown> })
			.showSaveFilePicker;
		Object.assign(window, {
			showSaveFilePicker: (options: { suggestedName: string }) => {
				names.push(options.suggestedName);
				return picker();
			}
		});
		await vault.backup();
		expect((await read()).length).toBeGreaterThan(0);
		expect(names[0]).toMatch(/^closewell-2026-05-08-\d{4}\.age$/);
	});

	it('counts the changes made since', async () => {
		const { vault } = await backedUp();
		await vault.commit(change('Added', addClient('c3')));
		expect(vault.lastBackup?.changesSince).toBe(1);
	});

	it('is remembered after unlocking', async () => {
		const { vault, made } = await backedUp();
		await vault.lock();
		await vault.unlock({ passphrase: PASSPHRASE });
		expect(vault.lastBackup?.file).toBe(made?.file);
	});

	it('is none when the dialog was cancelled', async () => {
		const { vault } = await openVault();
		cancelSaveDialog();
		expect([await vault.backup(), vault.lastBackup]).toEqual([null, null]);
	});

	it('of a damaged vault is not made', async () => {
		const { vault, prefix } = await backedUp();
		const database = await databaseOf(prefix);
		await database.rows.delete('c1');
		answerSaveDialog();
		await expect(vault.backup()).rejects.toMatchObject({ code: 'damaged' });
	});
});

describe('a restored backup', () => {
	it.each(['passphrase', 'recoveryKey'] as const)(
		'is the same in a new browser, with the %s',
		async (kind) => {
			const { vault, file, recoveryKey } = await backedUp();
			const { vault: other } = await freshVault();
			const secrets = { passphrase: { passphrase: PASSPHRASE }, recoveryKey: { recoveryKey } };
			await other.restore(await other.openBackup(file, secrets[kind]));
			expect(other.state).toBe('open');
			expect(contentOf(other)).toEqual(contentOf(vault));
		}
	);

	it('is shown before anything changes', async () => {
		const { file, clock } = await backedUp();
		const { vault: other } = await freshVault();
		const preview = await other.openBackup(file, { passphrase: PASSPHRASE });
		expect(preview).toEqual({
			madeAt: clock.now(),
			clients: 2,
			letters: 1,
			entries: 3,
			practice: '',
			shrinks: false
		});
		expect(other.state).toBe('empty');
	});

	it('opens later with the same passphrase, under a new device', async () => {
		const { file, hash } = await backedUp();
		const { vault: other } = await freshVault();
		await other.restore(await other.openBackup(file, { passphrase: PASSPHRASE }));
		const { key } = await other.commit(change('Added', addClient('c3')));
		await other.lock();
		await other.unlock({ passphrase: PASSPHRASE });
		await expect.poll(() => other.trail()).toHaveLength(4);
		const devices = new Set(other.trail().map((entry) => entry.key.dev));
		expect([devices.size, key.n, other.all('client').length]).toEqual([2, 1, 3]);
		expect(await other.readFile(hash)).toEqual(new Uint8Array([7, 8, 9]));
	});

	it('replaces what was here', async () => {
		const { vault, file } = await backedUp();
		await vault.commit(change('Added', addClient('c3')));
		await vault.restore(await vault.openBackup(file, { passphrase: PASSPHRASE }));
		expect(vault.all('client').map(({ id }) => id)).toEqual(['c1', 'c2']);
	});

	it('still takes back what was done before the backup', async () => {
		const { file } = await backedUp();
		const { vault: other } = await freshVault();
		await other.restore(await other.openBackup(file, { passphrase: PASSPHRASE }));
		const renamed = other.trail().find(({ act }) => act === 'Renamed');
		await other.undo(renamed!.key);
		expect(other.one('client', 'c2')?.name).toBe('Zoë Lindqvist');
	});

	it('is pointed out when it has much less than is here', async () => {
		const { vault, file } = await backedUp();
		const added = Array.from({ length: 10 }, (_, at) => addClient(`n${at}`));
		await vault.commit(change('Imported', ...added));
		const preview = await vault.openBackup(file, { passphrase: PASSPHRASE });
		expect(preview.shrinks).toBe(true);
	});

	it('does not open with another passphrase', async () => {
		const { file } = await backedUp();
		const { vault: other } = await freshVault();
		const opened = other.openBackup(file, { passphrase: 'not this one, surely' });
		await expect(opened).rejects.toMatchObject({ code: 'wrongSecret' });
	});

	it('brings back a vault that was missing', async () => {
		const { vault, prefix, file } = await backedUp();
		await vault.lock();
		const database = await databaseOf(prefix);
		closeForGood(database);
		await database.delete();
		const { vault: again } = await freshVault(prefix);
		await again.useHere();
		expect(again.state).toBe('missing');
		await again.restore(await again.openBackup(file, { passphrase: PASSPHRASE }));
		expect([again.state, again.problem, again.all('client').length]).toEqual(['open', null, 2]);
	});
});

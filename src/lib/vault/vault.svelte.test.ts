import { flushSync } from 'svelte';
import { describe, expect, it } from 'vitest';
import {
	addClient,
	anOutcome,
	change,
	freshVault,
	MORNING,
	openVault,
	PASSPHRASE,
	setClient
} from '$tests/support/vault/vault';

describe('a vault', () => {
	it('is empty where there never was one', async () => {
		const { vault } = await freshVault();
		expect(vault.state).toBe('empty');
	});

	it('refuses inside another page', async () => {
		const { ReactiveVault } = await import('./vault.svelte');
		const vault = new ReactiveVault({ prefix: 'framed', logN: 4, isFramed: () => true });
		await vault.start({ now: () => MORNING });
		expect(vault.state).toBe('framed');
	});

	it('is open once it was made', async () => {
		const { vault, recoveryKey } = await openVault();
		expect([vault.state, recoveryKey.slice(0, 16)]).toEqual(['open', 'AGE-SECRET-KEY-1']);
	});

	it('is not made with a weak passphrase', async () => {
		const { vault } = await freshVault();
		await expect(vault.create('too short')).rejects.toMatchObject({ code: 'weakPassphrase' });
	});

	it.each(['passphrase', 'recoveryKey'] as const)('opens again with the %s', async (kind) => {
		const { vault, recoveryKey } = await openVault();
		await vault.commit(change('Added', addClient('c1', { name: 'Łukasz' })));
		await vault.lock();
		const secrets = { passphrase: { passphrase: PASSPHRASE }, recoveryKey: { recoveryKey } };
		await vault.unlock(secrets[kind]);
		expect(vault.one('client', 'c1')?.name).toBe('Łukasz');
	});

	it.each([
		{ passphrase: 'another long passphrase' },
		{ recoveryKey: 'AGE-SECRET-KEY-1QQQ' },
		{ recoveryKey: '' }
	])('stays locked with %o', async (secret) => {
		const { vault } = await openVault();
		await vault.lock();
		await expect(vault.unlock(secret)).rejects.toMatchObject({ code: 'wrongSecret' });
		expect(vault.state).toBe('locked');
	});

	it('holds no record while it is locked', async () => {
		const { vault } = await openVault();
		await vault.commit(change('Added', addClient('c1')));
		await vault.lock();
		expect([vault.all('client'), vault.trail(), vault.one('client', 'c1')]).toEqual([[], [], null]);
	});

	it('refuses to save while it is locked', async () => {
		const { vault } = await openVault();
		await vault.lock();
		const saved = vault.commit(change('Added', addClient('c1')));
		await expect(saved).rejects.toMatchObject({ code: 'locked' });
	});

	it('finishes what is being saved before it locks', async () => {
		const { vault } = await openVault();
		const saved = vault.commit(change('Added', addClient('c1')));
		await vault.lock();
		await saved;
		await vault.unlock({ passphrase: PASSPHRASE });
		expect(vault.all('client')).toHaveLength(1);
	});

	it('keeps the order in which records were added', async () => {
		const { vault } = await openVault();
		await vault.commit(change('Imported', addClient('z'), addClient('a'), addClient('m')));
		await vault.commit(change('Added', addClient('b')));
		await vault.commit(change('Renamed', setClient('z', { name: 'Changed' })));
		await vault.lock();
		await vault.unlock({ passphrase: PASSPHRASE });
		expect(vault.all('client').map(({ id }) => id)).toEqual(['z', 'a', 'm', 'b']);
	});

	it('leaves out what was deleted', async () => {
		const { vault } = await openVault();
		await vault.commit(change('Added', addClient('c1'), addClient('c2')));
		await vault.commit(change('Deleted', { op: 'del', type: 'client', id: 'c1' }));
		expect(vault.all('client').map(({ id }) => id)).toEqual(['c2']);
	});

	it('saves one at a time what is asked at once', async () => {
		const { vault } = await openVault();
		await Promise.all(
			Array.from({ length: 20 }, (_, at) => vault.commit(change('Added', addClient(`c${at}`))))
		);
		expect(vault.trail().map(({ key }) => key.n)).toEqual(
			Array.from({ length: 20 }, (_, at) => 20 - at)
		);
	});

	it('keeps files sealed and gives them back', async () => {
		const { vault } = await openVault();
		const hash = await vault.putFile(new Uint8Array([1, 2, 3]));
		expect(await vault.readFile(hash)).toEqual(new Uint8Array([1, 2, 3]));
	});

	it('tells only the readers of the type that changed', async () => {
		const { vault } = await openVault();
		await vault.commit(change('Added', addClient('c1')));
		const runs = { client: 0, outcome: 0 };
		const stop = $effect.root(() => {
			$effect(() => void (runs.client += vault.all('client').length));
			$effect(() => void (runs.outcome += vault.all('outcome').length));
		});
		flushSync();
		const clients = vault.all('client');
		const fields = anOutcome('c1');
		await vault.commit(change('Told', { op: 'add', type: 'outcome', id: 'o1', fields }));
		flushSync();
		stop();
		expect(runs).toEqual({ client: 1, outcome: 1 });
		expect(vault.all('client')).toBe(clients);
	});

	it('keeps the identity of a record that did not change', async () => {
		const { vault } = await openVault();
		await vault.commit(change('Added', addClient('c1'), addClient('c2')));
		const before = vault.one('client', 'c1');
		await vault.commit(change('Renamed', setClient('c2', { name: 'Changed' })));
		expect(vault.one('client', 'c1')).toBe(before);
	});

	it('locks by itself after the idle time', async () => {
		const { vault, clock } = await openVault();
		vault.setIdleMinutes(5);
		clock.tick(5 * 60_000);
		dispatchEvent(new Event('wheel'));
		await expect.poll(() => vault.state).toBe('locked');
	});

	it('counts its records and entries', async () => {
		const { vault } = await openVault();
		await vault.commit(change('Added', addClient('c1'), addClient('c2')));
		await vault.commit(change('Renamed', setClient('c2', { name: 'Changed' })));
		expect(vault.figures).toMatchObject({ records: 2, entries: 2 });
	});

	it('shows on a client’s trail what touched that client', async () => {
		const { vault } = await openVault();
		await vault.commit(change('Imported', addClient('c1'), addClient('c2')));
		const fields = anOutcome('c1');
		await vault.commit(change('Told', { op: 'add', type: 'outcome', id: 'o1', fields }));
		const trails = ['c1', 'c2'].map((id) => vault.trail(id).map(({ act }) => act));
		expect(trails).toEqual([['Told', 'Imported'], ['Imported']]);
	});

	it('shows the whole trail again after it was unlocked', async () => {
		const { vault } = await openVault();
		await vault.commit(change('Added', addClient('c1')));
		const trail = vault.trail();
		await vault.lock();
		await vault.unlock({ passphrase: PASSPHRASE });
		await expect.poll(() => vault.trail(), { timeout: 20_000 }).toEqual(trail);
	});

	it('counts an edit made after the clock was set back', async () => {
		const { vault, clock } = await openVault();
		await vault.commit(change('Added', addClient('c1')));
		clock.tick(-365 * 24 * 3_600_000);
		await vault.commit(change('Renamed', setClient('c1', { name: 'Later' })));
		expect(vault.one('client', 'c1')?.name).toBe('Later');
	});
});

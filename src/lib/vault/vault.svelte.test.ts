import { describe, expect, it } from 'vitest';
import { addClient, change, freshVault, openVault, PASSPHRASE } from './testing';

describe('the vault', () => {
	it('is empty before anything was made', async () => {
		const { vault } = await freshVault();
		expect(vault.state).toBe('empty');
	});

	it('keeps a client through lock and unlock', async () => {
		const { vault } = await openVault();
		await vault.commit(change('Added', addClient('c1', { name: 'Łukasz' })));
		await vault.lock();
		expect(vault.all('client')).toEqual([]);
		await vault.unlock({ passphrase: PASSPHRASE });
		expect(vault.one('client', 'c1')?.name).toBe('Łukasz');
	});
});

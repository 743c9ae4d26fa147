import { expect, it } from 'vitest';
import { addClient, change, databaseOf, openVault, PASSPHRASE } from '$tests/support/vault/vault';
import { answerSaveDialog } from '$tests/support/vault/save-dialog';

const NEW = 'seven herons above the harbour';

it.each(['passphrase', 'recoveryKey'] as const)(
	'opens with the new passphrase alone, once it was changed with the %s',
	async (kind) => {
		const { vault, recoveryKey } = await openVault();
		const secrets = { passphrase: { passphrase: PASSPHRASE }, recoveryKey: { recoveryKey } };
		await vault.changePassphrase(secrets[kind], NEW);
		await vault.lock();
		const old = vault.unlock({ passphrase: PASSPHRASE });
		await expect(old).rejects.toMatchObject({ code: 'wrongSecret' });
		await vault.unlock({ passphrase: NEW });
		expect(vault.state).toBe('open');
	}
);

it('goes on opening with the recovery sheet', async () => {
	const { vault, recoveryKey } = await openVault();
	await vault.changePassphrase({ passphrase: PASSPHRASE }, NEW);
	await vault.lock();
	await vault.unlock({ recoveryKey });
	expect(vault.state).toBe('open');
});

it('rewrites no record for a new passphrase', async () => {
	const { vault, prefix } = await openVault();
	await vault.commit(change('Added', addClient('c1')));
	const { rows, log } = await databaseOf(prefix);
	const before = [await rows.toArray(), await log.toArray()];
	await vault.changePassphrase({ passphrase: PASSPHRASE }, NEW);
	expect([await rows.toArray(), await log.toArray()]).toEqual(before);
});

it.each([
	{ secret: { passphrase: 'not the right one' }, next: NEW, code: 'wrongSecret' },
	{ secret: { passphrase: PASSPHRASE }, next: 'too short', code: 'weakPassphrase' },
	{ secret: { passkey: true } as const, next: NEW, code: 'wrongSecret' }
])('changes nothing when it is refused with $code', async ({ secret, next, code }) => {
	const { vault } = await openVault();
	await expect(vault.changePassphrase(secret, next)).rejects.toMatchObject({ code });
	await vault.lock();
	await vault.unlock({ passphrase: PASSPHRASE });
	expect(vault.state).toBe('open');
});

it('seals the next backup for the new passphrase', async () => {
	const { vault } = await openVault();
	await vault.changePassphrase({ passphrase: PASSPHRASE }, NEW);
	const written = answerSaveDialog();
	await vault.backup();
	const file = await written();
	const old = vault.openBackup(file, { passphrase: PASSPHRASE });
	await expect(old).rejects.toMatchObject({ code: 'wrongSecret' });
	expect(await vault.openBackup(file, { passphrase: NEW })).toMatchObject({ entries: 0 });
});

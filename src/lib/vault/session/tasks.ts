/** What the worker does: all that is slow by design or would hold up the page. Each loads only what it needs. */
import type { Secret } from '$lib/vault/api';
import type { Content } from '$lib/vault/backup/backup-format';
import type { Bytes } from '$lib/bytes';
import type { Cover } from '$lib/vault/store/database';
import type { Lid, Way } from '$lib/vault/crypto/lid';
import type { Mark } from '$lib/vault/log/trail';

/** Where a vault lies, as a worker can be told. */
export type Address = { name: string; vault: string; key: CryptoKey };

export const tasks = {
	async newLid(passphrase: string, logN: number): Promise<{ lid: Lid; recoveryKey: string }> {
		return (await import('$lib/vault/crypto/age')).newLid(passphrase, logN);
	},
	async passphraseWay(passphrase: string, logN: number): Promise<Way> {
		return (await import('$lib/vault/crypto/age')).passphraseWay(passphrase, logN);
	},
	async sealFor(lid: Lid, plain: Bytes): Promise<Bytes> {
		return (await import('$lib/vault/crypto/age')).sealFor(lid, plain);
	},
	async openWith(secret: Secret, file: Bytes): Promise<Bytes> {
		return (await import('$lib/vault/crypto/age')).openWith(secret, file);
	},
	async checkLog(address: Address): Promise<Mark[]> {
		return (await import('$lib/vault/store/check-log')).checkLog(address);
	},
	async writeBackup(address: Address, cover: Cover, madeAt: number): Promise<Bytes> {
		return (await import('$lib/vault/backup/backup-write')).writeBackup(address, cover, madeAt);
	},
	async readBackup(file: Bytes, secret: Secret): Promise<Content> {
		return (await import('$lib/vault/backup/backup-read')).readBackup(file, secret);
	}
};

export type Tasks = typeof tasks;
export type Asked = { task: keyof Tasks; args: unknown[] };
export type Answer = { value: unknown } | { code: string | null; message: string };

/** What the worker does: all that is slow by design or would hold up the page. Each loads only what it needs. */
import type { Secret } from './api';
import type { Content } from './backup-format';
import type { Bytes } from './bytes';
import type { Cover } from './database';
import type { Lid, Way } from './lid';
import type { Mark } from './trail';

/** Where a vault lies, as a worker can be told. */
export type Address = { name: string; vault: string; key: CryptoKey };

export const tasks = {
	async newLid(passphrase: string, logN: number): Promise<{ lid: Lid; recoveryKey: string }> {
		return (await import('./age')).newLid(passphrase, logN);
	},
	async passphraseWay(passphrase: string, logN: number): Promise<Way> {
		return (await import('./age')).passphraseWay(passphrase, logN);
	},
	async sealFor(lid: Lid, plain: Bytes): Promise<Bytes> {
		return (await import('./age')).sealFor(lid, plain);
	},
	async openWith(secret: Secret, file: Bytes): Promise<Bytes> {
		return (await import('./age')).openWith(secret, file);
	},
	async checkLog(address: Address): Promise<Mark[]> {
		return (await import('./check-log')).checkLog(address);
	},
	async writeBackup(address: Address, cover: Cover, madeAt: number): Promise<Bytes> {
		return (await import('./backup-write')).writeBackup(address, cover, madeAt);
	},
	async readBackup(file: Bytes, secret: Secret): Promise<Content> {
		return (await import('./backup-read')).readBackup(file, secret);
	}
};

export type Tasks = typeof tasks;
export type Asked = { task: keyof Tasks; args: unknown[] };
export type Answer = { value: unknown } | { code: string | null; message: string };

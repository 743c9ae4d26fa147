/** What the worker does: all that is slow by design or would hold up the page. Each loads only what it needs. */
import type { Secret } from '$lib/vault/api';
import type { StoreAddress } from '$lib/vault/store/session';
import type { Content } from '$lib/vault/store/snapshot';
import type { Bytes } from '$lib/bytes';
import type { VaultHeader } from '$lib/vault/store/database';
import type { KeySlots, SlotWithRecipient } from '$lib/vault/crypto/key-slots';
import type { Mark } from '$lib/vault/log/trail';

export const tasks = {
	async newKeySlots(
		passphrase: string,
		logN: number
	): Promise<{ lid: KeySlots; recoveryKey: string }> {
		return (await import('$lib/vault/crypto/age')).newKeySlots(passphrase, logN);
	},
	async passphraseSlot(passphrase: string, logN: number): Promise<SlotWithRecipient> {
		return (await import('$lib/vault/crypto/age')).passphraseSlot(passphrase, logN);
	},
	async sealFor(lid: KeySlots, plain: Bytes): Promise<Bytes> {
		return (await import('$lib/vault/crypto/age')).sealFor(lid, plain);
	},
	async openWith(secret: Secret, file: Bytes): Promise<Bytes> {
		return (await import('$lib/vault/crypto/age')).openWith(secret, file);
	},
	async checkLog(address: StoreAddress): Promise<Mark[]> {
		return (await import('$lib/vault/store/check-log')).checkLog(address);
	},
	async writeBackup(address: StoreAddress, header: VaultHeader, madeAt: number): Promise<Bytes> {
		return (await import('$lib/vault/backup/write')).writeBackup(address, header, madeAt);
	},
	async readBackup(file: Bytes, secret: Secret): Promise<Content> {
		return (await import('$lib/vault/backup/read')).readBackup(file, secret);
	}
};

export type Tasks = typeof tasks;
export type Asked = { task: keyof Tasks; args: unknown[] };
export type Answer = { value: unknown } | { code: string | null; message: string };

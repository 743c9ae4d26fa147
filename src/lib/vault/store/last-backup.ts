import { sealJson, unsealJson } from '$lib/vault/crypto/seal-json';
import { about, type OpenStore } from './session';

/** The last backup, and how many entries it held. */
export type BackupMade = { at: number; file: string; entries: number };

export async function lastBackup({ database, vault, key }: OpenStore): Promise<BackupMade | null> {
	const sealed = await database.sealed('backup');
	return sealed && ((await unsealJson(key, about.backup(vault), sealed)) as BackupMade);
}

export async function noteBackup(
	{ database, vault, key }: OpenStore,
	made: BackupMade
): Promise<void> {
	const sealed = await sealJson(key, about.backup(vault), made);
	await database.meta.put({ k: 'backup', sealed });
}

/** DOOR to disk: IndexedDB, WebCrypto and age are known only in this folder. */
export { vault } from './vault.svelte';
export { VaultError } from './fault';
export { newId } from './id';
export { passkeysHere } from './passkey';
export { passphraseFault, suggestPassphrase } from './passphrase';
export { storageWarning } from './storage-warning';
export type {
	AnySecret,
	BackupPreview,
	EntryKey,
	Figures,
	LastBackup,
	Receipt,
	Secret,
	TrailEntry,
	Vault,
	VaultState
} from './api';

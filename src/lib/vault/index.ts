/** DOOR to disk: IndexedDB, WebCrypto and age are known only in this folder. */
export { vault } from './vault.svelte';
export { VaultError } from './refusals/fault';
export { newId } from './log/id';
export { passkeysHere } from './crypto/passkey';
export { passphraseFault, suggestPassphrase } from './crypto/passphrase';
export { storageWarning } from './store/storage-warning';
export type * from './api';

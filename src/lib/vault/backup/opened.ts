import type { BackupPreview } from '$lib/vault/api';
import type { Content } from '$lib/vault/store/snapshot';

/** What opened backups hold, each for as long as its preview is looked at. */
export const contents = new WeakMap<BackupPreview, Content>();

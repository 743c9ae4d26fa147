import type { BackupPreview } from '$lib/vault/api';
import type { Content } from '$lib/vault/store/snapshot';

const contents = new WeakMap<BackupPreview, Content>();

/** Keeps what an opened backup holds for as long as its preview is looked at. */
export function remember(preview: BackupPreview, content: Content): BackupPreview {
	contents.set(preview, content);
	return preview;
}

/** `undefined`: this preview is of no backup that was opened here. */
export const contentOf = (preview: BackupPreview): Content | undefined => contents.get(preview);

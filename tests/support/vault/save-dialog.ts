/** The browser's own save dialog needs a person; this answers it with a real file of the origin's private disk. */
import { newId } from '$lib/vault/log/id';

type Shown = { showSaveFilePicker?: unknown };

/** What the dialog gave a file to, and reads it. */
export function answerSaveDialog(): () => Promise<Uint8Array> {
	let handle: FileSystemFileHandle | null = null;
	(window as Shown).showSaveFilePicker = async () => {
		const root = await navigator.storage.getDirectory();
		handle = await root.getFileHandle(newId(), { create: true });
		return handle;
	};
	return async () => new Uint8Array((await (await handle?.getFile())?.arrayBuffer()) ?? []);
}

export function cancelSaveDialog(): void {
	(window as Shown).showSaveFilePicker = async () => {
		throw new DOMException('', 'AbortError');
	};
}

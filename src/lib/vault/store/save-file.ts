/** The ways a browser lets a page put a file on the disk. */
import { sameBytes, type Bytes } from '$lib/bytes';

type Picker = (options: { suggestedName: string }) => Promise<FileSystemFileHandle>;

export type Target = {
	file: string;
	/** `true`: written, read back and the same. `false`: the browser does not let us look. @throws when it differs. */
	save(bytes: Bytes): Promise<boolean>;
};

/** Must be called right after a click. `null`: the user cancelled. */
export async function chooseTarget(name: string): Promise<Target | null> {
	const picker = (window as { showSaveFilePicker?: Picker }).showSaveFilePicker;
	if (!picker) return download(name);
	try {
		return picked(await picker.call(window, { suggestedName: name }));
	} catch (error) {
		return (error as Error).name === 'AbortError' ? null : download(name);
	}
}

const picked = (chosen: FileSystemFileHandle): Target => ({
	file: chosen.name,
	async save(bytes) {
		const writer = await chosen.createWritable();
		await writer.write(bytes);
		await writer.close();
		const there = new Uint8Array(await (await chosen.getFile()).arrayBuffer());
		if (!sameBytes(there, bytes)) throw new Error('The file is not what was written.');
		return true;
	}
});

const download = (file: string): Target => ({
	file,
	async save(bytes) {
		const url = URL.createObjectURL(new Blob([bytes], { type: 'application/octet-stream' }));
		const link = Object.assign(document.createElement('a'), { href: url, download: file });
		link.click();
		setTimeout(() => URL.revokeObjectURL(url), 60_000);
		return false;
	}
});

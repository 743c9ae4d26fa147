/**
 * A sealed copy in the origin's private file system, beside the database and written in the same form as a
 * backup: it helps when the browser damages its database, not when the site's data is cleared. Two files take
 * turns, so that one is always whole.
 */
import type { Bytes } from '$lib/bytes';

/** After the last change, in milliseconds. */
const WAIT = 5000;

export class Mirror {
	#timer: ReturnType<typeof setTimeout> | undefined;
	#isBehind = false;

	/** @param make gives the whole vault as a sealed file. */
	constructor(
		private readonly prefix: string,
		private readonly make: () => Promise<Bytes>
	) {}

	/** Something was saved: the mirror follows a little later. */
	follow(): void {
		this.#isBehind = true;
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => void this.write(), WAIT);
	}

	/** Follows no longer; what is being written is written to the end. */
	stop(): void {
		clearTimeout(this.#timer);
		this.#isBehind = false;
	}

	/** Brings it up to date at once. What fails here is tried again after the next change; nothing waits for it. */
	async write(): Promise<void> {
		clearTimeout(this.#timer);
		if (!this.#isBehind) return;
		this.#isBehind = false;
		try {
			await store(this.prefix, await this.make());
		} catch {
			this.#isBehind = true;
		}
	}
}

/** The newest whole copy; `null` where there is none, or the browser has no private file system. */
export async function newestMirror(prefix: string): Promise<{ at: number; bytes: Bytes } | null> {
	const newest = (await copiesOf(prefix)).find(({ size }) => size > 0);
	if (!newest) return null;
	return { at: newest.lastModified, bytes: new Uint8Array(await newest.arrayBuffer()) };
}

async function store(prefix: string, bytes: Bytes): Promise<void> {
	const [newest] = await copiesOf(prefix);
	const [one, other] = namesOf(prefix);
	const root = await navigator.storage.getDirectory();
	const handle = await root.getFileHandle(newest?.name === one ? other : one, { create: true });
	const writer = await handle.createWritable();
	await writer.write(bytes);
	await writer.close();
}

/** The newest first. */
async function copiesOf(prefix: string): Promise<File[]> {
	const root = await navigator.storage.getDirectory().catch(() => null);
	const found = namesOf(prefix).map(async (name) => (await root?.getFileHandle(name))?.getFile());
	const copies = await Promise.all(found.map((copy) => copy.catch(() => undefined)));
	return copies.flatMap((copy) => copy ?? []).sort((a, b) => b.lastModified - a.lastModified);
}

function namesOf(prefix: string): [string, string] {
	return [`${prefix}-mirror-one.age`, `${prefix}-mirror-two.age`];
}

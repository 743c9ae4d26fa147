/** Where the bytes of a file go as they are made. */
export type Outlet = {
	write(chunk: Uint8Array<ArrayBuffer>): Promise<void>;
	/** The whole, or `null` where it lies on the disk now. */
	close(): Promise<Blob | null>;
	/** Leaves nothing behind. */
	abort(): Promise<void>;
};

/** So many bytes go into a Blob at once: the browser may keep those on the disk. */
const AT_ONCE = 2 ** 20;

export function toBlob(type: string): Outlet {
	const parts: Blob[] = [];
	let chunks: Uint8Array<ArrayBuffer>[] = [];
	let size = 0;
	const pack = () => {
		parts.push(new Blob(chunks));
		[chunks, size] = [[], 0];
	};
	return {
		async write(chunk) {
			chunks.push(chunk);
			size += chunk.length;
			if (size >= AT_ONCE) pack();
		},
		async close() {
			pack();
			return new Blob(parts, { type });
		},
		async abort() {
			parts.length = 0;
			chunks = [];
		}
	};
}

/** The file is there, whole, once it is closed; before, the browser writes beside it. */
export async function toFile(file: FileSystemFileHandle): Promise<Outlet> {
	const stream = await file.createWritable();
	return {
		write: (chunk) => stream.write(chunk),
		async close() {
			await stream.close();
			return null;
		},
		abort: () => stream.abort()
	};
}

/** Everything the app keeps in a browser, as JSON. These functions run in the page and stand on their own. */

type Store = { name: string; keyPath: string | string[]; rows: unknown[] };

export type Kept = {
	databases: { name: string; version: number; stores: Store[] }[];
	localStorage: Record<string, string>;
	/** Of the origin's private file system, in base64. */
	files: Record<string, string>;
};

/** Bytes stand as `{ "base64": … }`. */
export async function takeOut(): Promise<Kept> {
	const base64 = (bytes: Uint8Array) =>
		btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
	const plain = (value: unknown): unknown => {
		if (value instanceof Uint8Array) return { base64: base64(value) };
		if (Array.isArray(value)) return value.map(plain);
		if (typeof value !== 'object' || value === null) return value;
		return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, plain(each)]));
	};
	const answer = <T>(request: IDBRequest<T>) =>
		new Promise<T>((resolve, reject) => {
			request.onsuccess = () => resolve(request.result);
			request.onerror = () => reject(request.error);
		});
	const kept: Kept = { databases: [], localStorage: { ...localStorage }, files: {} };
	for (const { name = '' } of await indexedDB.databases()) {
		const database = await answer(indexedDB.open(name));
		const stores: Store[] = [];
		for (const each of database.objectStoreNames) {
			const store = database.transaction(each).objectStore(each);
			const rows = (await answer(store.getAll())).map(plain);
			stores.push({ name: each, keyPath: store.keyPath as string | string[], rows });
		}
		kept.databases.push({ name, version: database.version, stores });
		database.close();
	}
	for await (const [name, handle] of await navigator.storage.getDirectory()) {
		const file = await (handle as FileSystemFileHandle).getFile();
		kept.files[name] = base64(new Uint8Array(await file.arrayBuffer()));
	}
	return kept;
}

/** Puts it back, byte for byte. */
export async function putIn(kept: Kept): Promise<void> {
	const bytes = (text: string) => Uint8Array.from(atob(text), (each) => each.charCodeAt(0));
	const whole = (value: unknown): unknown => {
		if (Array.isArray(value)) return value.map(whole);
		if (typeof value !== 'object' || value === null) return value;
		if ('base64' in value) return bytes(value.base64 as string);
		return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, whole(each)]));
	};
	for (const { name, version, stores } of kept.databases) {
		await new Promise<void>((resolve, reject) => {
			const request = indexedDB.open(name, version);
			request.onupgradeneeded = () => {
				for (const { name, keyPath, rows } of stores) {
					const store = request.result.createObjectStore(name, { keyPath });
					for (const row of rows) store.put(whole(row));
				}
			};
			request.onsuccess = () => resolve(request.result.close());
			request.onerror = () => reject(request.error);
		});
	}
	for (const [name, text] of Object.entries(kept.localStorage)) localStorage.setItem(name, text);
	const root = await navigator.storage.getDirectory();
	for (const [name, text] of Object.entries(kept.files)) {
		const writer = await (await root.getFileHandle(name, { create: true })).createWritable();
		await writer.write(bytes(text));
		await writer.close();
	}
}

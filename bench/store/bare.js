/** The same work on bare IndexedDB, as strict as the vault's. */

/** Milliseconds of each turn. @param {number} times @param {(at: number) => Promise<unknown>} act */
export async function timed(times, act) {
	/** @type {number[]} */
	const all = [];
	for (let at = 0; at < times; at += 1) {
		const began = performance.now();
		await act(at);
		all.push(performance.now() - began);
	}
	return all;
}

/** Reads the vault's own rows. */
export async function unlockTheirs() {
	const database = await vaultDatabase();
	const began = performance.now();
	await done(database.transaction('rows').objectStore('rows').getAll());
	return performance.now() - began;
}

/** @param {number} times */
export async function commitTheirs(times) {
	const database = await fresh();
	const bytes = crypto.getRandomValues(new Uint8Array(1052));
	return timed(times, (at) => put(database, [{ id: `row ${at}`, sealed: bytes }]));
}

/** As many bytes as the vault writes for an import: rows, and one entry of the log as long as all of them. */
export async function importTheirs() {
	const there = await vaultDatabase();
	const rows = await done(there.transaction('rows').objectStore('rows').getAll());
	const log = there.transaction('log').objectStore('log');
	const { value: entry } = await done(log.openCursor());
	const database = await fresh();
	const began = performance.now();
	await put(database, [...rows, { id: 'entry', sealed: entry.sealed }]);
	return performance.now() - began;
}

async function vaultDatabase() {
	const all = await indexedDB.databases();
	const name = all.map((each) => String(each.name)).find((each) => /^bench-.*-1$/.test(each));
	return done(indexedDB.open(String(name)));
}

function fresh() {
	const opening = indexedDB.open('bare', 1);
	opening.onupgradeneeded = () => opening.result.createObjectStore('rows', { keyPath: 'id' });
	return done(opening);
}

/** @param {IDBDatabase} database @param {{ id: string }[]} rows @returns {Promise<void>} */
function put(database, rows) {
	const transaction = database.transaction('rows', 'readwrite', { durability: 'strict' });
	const store = transaction.objectStore('rows');
	for (const row of rows) store.put(row);
	return new Promise((resolve, reject) => {
		transaction.oncomplete = () => resolve();
		transaction.onabort = () => reject(transaction.error);
	});
}

/** @template T @param {IDBRequest<T>} request @returns {Promise<T>} */
function done(request) {
	return new Promise((resolve, reject) => {
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error);
	});
}

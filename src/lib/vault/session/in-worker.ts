import { startWorker } from '$lib/worker';
import { VaultError } from '$lib/vault/refusals/fault';
import type { Answer, Asked, Tasks } from './tasks';
import url from './vault.worker.ts?worker&url';

export type Running<T> = { result: Promise<T>; stop: () => void };

type Result<K extends keyof Tasks> = Awaited<ReturnType<Tasks[K]>>;

/** A worker that has ended its task waits this long for another, then goes, with all it knew. */
const LINGER = 1000;

let spare: Worker | null = null;
let leaving: ReturnType<typeof setTimeout> | undefined;

export function inWorker<K extends keyof Tasks>(
	task: K,
	...args: Parameters<Tasks[K]>
): Promise<Result<K>> {
	return begin(task, ...args).result;
}

/** After `stop` the result never comes. */
export function begin<K extends keyof Tasks>(
	task: K,
	...args: Parameters<Tasks[K]>
): Running<Result<K>> {
	const worker = takeWorker();
	let ended = false;
	const result = new Promise<Result<K>>((resolve, reject) => {
		worker.onmessage = ({ data }: MessageEvent<Answer>) => {
			ended = true;
			linger(worker);
			if ('value' in data) resolve(data.value as Result<K>);
			else reject(data.code ? new VaultError(data.code, data.message) : new Error(data.message));
		};
		worker.onerror = (event) => {
			event.preventDefault();
			worker.terminate();
			reject(new VaultError('failed', UNLOADED));
		};
	});
	worker.postMessage({ task, args } satisfies Asked);
	return { result, stop: () => void (ended || worker.terminate()) };
}

const UNLOADED = 'A part of Closewell could not be loaded. Load this page again.';

function takeWorker(): Worker {
	const worker = spare ?? startWorker(url);
	spare = null;
	clearTimeout(leaving);
	return worker;
}

function linger(worker: Worker): void {
	spare?.terminate();
	spare = worker;
	clearTimeout(leaving);
	leaving = setTimeout(() => takeWorker().terminate(), LINGER);
}

import { startWorker } from '$lib/worker';
import { VaultError, type FaultCode } from './fault';
import type { Answer, Asked, Tasks } from './tasks';
import url from './vault.worker.ts?worker&url';

export type Running<T> = { result: Promise<T>; stop: () => void };

type Result<K extends keyof Tasks> = Awaited<ReturnType<Tasks[K]>>;

/** One task in a worker of its own, which ends with it and takes along what it knew. */
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
	const worker = startWorker(url);
	const result = new Promise<Result<K>>((resolve, reject) => {
		worker.onmessage = ({ data }: MessageEvent<Answer>) => {
			if ('value' in data) resolve(data.value as Result<K>);
			else reject(faultOf(data));
		};
		worker.onerror = (event) => {
			event.preventDefault();
			reject(
				new VaultError('failed', 'A part of Closewell could not be loaded. Load this page again.')
			);
		};
	}).finally(() => worker.terminate());
	worker.postMessage({ task, args } satisfies Asked);
	return { result, stop: () => worker.terminate() };
}

function faultOf({ code, message }: { code: string | null; message: string }): Error {
	return code ? new VaultError(code as FaultCode, message) : new Error(message);
}

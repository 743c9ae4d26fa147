import type { Letter } from '$lib/domain/letter';
import { startWorker } from '$lib/worker';
import type { MakeOptions } from './index';
import url from './letters.worker.ts?worker&url';
import type { Made } from './make';
import type { Answer, Ask } from './messages';

let idle: Worker | null = null;

/** Runs one job in a worker. A worker that has ended a job waits for the next; a stopped one is gone. */
export function askWorker(
	letters: Letter[],
	images: Record<string, Uint8Array>,
	{ onProgress, signal, hashes = false }: MakeOptions
): Promise<Made> {
	signal?.throwIfAborted();
	const worker = idle ?? startWorker(url);
	idle = null;
	return new Promise<Made>((resolve, reject) => {
		const stop = () => {
			worker.terminate();
			reject(signal?.reason);
		};
		const end = () => {
			signal?.removeEventListener('abort', stop);
			idle = worker;
		};
		signal?.addEventListener('abort', stop, { once: true });
		worker.onmessage = ({ data: answer }: MessageEvent<Answer>) => {
			if (answer.kind === 'progress') {
				onProgress?.(answer.done, letters[answer.done - 1]?.to[0] ?? '');
				return;
			}
			end();
			if (answer.kind === 'made') resolve(answer.made);
			else reject(new Error(answer.message));
		};
		worker.onerror = () => {
			worker.terminate();
			signal?.removeEventListener('abort', stop);
			reject(new Error('The letters could not be made: please reload the page and try again.'));
		};
		worker.postMessage({ letters, images, hashes } satisfies Ask);
	});
}

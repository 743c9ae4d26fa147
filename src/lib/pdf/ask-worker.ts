import type { Letter } from '$lib/domain/letter';
import { startWorker } from '$lib/worker';
import { faceUrls } from './face-urls';
import type { MakeOptions } from './index';
import url from './letters.worker.ts?worker&url';
import type { Made } from './make';
import type { Answer, Ask } from './messages';

let idle: Worker | null = null;

/** Runs one job in a worker. A worker that has ended a job waits for the next; a stopped one is gone. */
export async function askWorker(
	letters: Letter[],
	images: Record<string, Uint8Array>,
	{ onProgress, signal, hashes = false }: MakeOptions
): Promise<Made> {
	signal?.throwIfAborted();
	const worker = idle ?? startWorker(url);
	idle = null;
	try {
		const ask = { letters, images, hashes, faces: faceUrls };
		const made = await answerTo(worker, ask, signal, (done) =>
			onProgress?.(done, letters[done - 1]?.to[0] ?? '')
		);
		idle = worker;
		return made;
	} catch (fault) {
		worker.terminate();
		throw fault;
	}
}

function answerTo(
	worker: Worker,
	ask: Ask,
	signal: AbortSignal | undefined,
	onProgress: (done: number) => void
): Promise<Made> {
	return new Promise((resolve, reject) => {
		signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
		worker.onmessage = ({ data: answer }: MessageEvent<Answer>) => {
			if (answer.kind === 'progress') onProgress(answer.done);
			else if (answer.kind === 'made') resolve(answer.made);
			else reject(new Error(answer.message));
		};
		worker.onerror = () =>
			reject(new Error('The letters could not be made: please reload the page and try again.'));
		worker.postMessage(ask);
	});
}

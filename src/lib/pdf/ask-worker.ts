import type { Letter } from '$lib/domain/letters/letter';
import { startWorker } from '$lib/worker';
import { faceUrls } from './face-urls';
import url from './letters.worker.ts?worker&url';
import type { Answer, Ask, Job, Results } from './messages';
import { sendLetters } from './send-letters';

export type Asking = {
	letters: readonly Letter[];
	images: Record<string, Uint8Array>;
	onProgress?: (done: number, name: string) => void;
	signal?: AbortSignal;
};

let worker: Worker | null = null;
/** Resolves when the worker has ended all it was asked for so far. */
let free: Promise<unknown> = Promise.resolve();
let fail: (reason: unknown) => void = () => {};

/** Ends the worker, and with it all it keeps of letters. */
export function forget(): void {
	worker?.terminate();
	worker = null;
	fail(new DOMException('The letters were forgotten.', 'AbortError'));
}

/** Runs one job after the other in the worker. A stopped one rejects at once, and the worker lives on. */
export async function askWorker<Makes extends Job['makes']>(
	job: Job & { makes: Makes },
	asking: Asking
): Promise<Results[Makes]> {
	const { signal } = asking;
	signal?.throwIfAborted();
	const result = free.then(() => {
		signal?.throwIfAborted();
		return run(job, asking);
	});
	free = result.catch(() => {});
	return Promise.race([result, aborted(signal)]) as Promise<Results[Makes]>;
}

function aborted(signal: AbortSignal | undefined): Promise<never> {
	return new Promise((_, reject) => {
		signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
	});
}

function run(job: Job, { letters, images, onProgress, signal }: Asking) {
	return new Promise<Results[Job['makes']]>((resolve, reject) => {
		fail = reject;
		const to = tell({ kind: 'job', job, images, faces: faceUrls });
		to.onmessage = ({ data: answer }: MessageEvent<Answer>) => {
			if (answer.kind === 'ended') resolve(answer.result);
			else if (answer.kind === 'fault') reject(new Error(answer.message));
			else if (!signal?.aborted) onProgress?.(answer.done, letters[answer.done - 1]?.to[0] ?? '');
		};
		to.onerror = () => {
			forget();
			reject(new Error('The letters could not be made: please reload the page and try again.'));
		};
		signal?.addEventListener('abort', () => to.postMessage({ kind: 'stop' } satisfies Ask));
		void sendLetters(to, letters, signal);
	});
}

function tell(ask: Ask): Worker {
	worker ??= startWorker(url);
	worker.postMessage(ask);
	return worker;
}

import type { Letter } from '$lib/domain/letters/letter';
import { startWorker } from '$lib/worker';
import { faceUrls } from './face-urls';
import url from './letters.worker.ts?worker&url';
import type { Answer, Ask, Job, Results } from './messages';
import { turn } from './turn';

/** So many are copied within a frame, with the page still answering. */
const AT_ONCE = 40;

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

/** Sends the letters a few at a time, and lets the page live in between. */
async function sendLetters(
	worker: Worker,
	letters: readonly Letter[],
	signal: AbortSignal | undefined
): Promise<void> {
	const once = onceEach();
	for (let first = 0; first === 0 || first < letters.length; first += AT_ONCE) {
		if (first > 0) await turn();
		if (signal?.aborted) return;
		const some = letters.slice(first, first + AT_ONCE).map((letter) => sharing(letter, once));
		const last = first + AT_ONCE >= letters.length;
		worker.postMessage({ kind: 'letters', letters: some, last } satisfies Ask);
	}
}

type Once = <Part>(part: Part) => Part;

/** The same letter. What stands in several is one object in all of them, so that it is copied once. */
function sharing(letter: Letter, once: Once): Letter {
	const { sender, blocks, signOff } = letter;
	return { ...letter, sender: once(sender), blocks: blocks.map(once), signOff: once(signOff) };
}

function onceEach(): Once {
	const known = new Map<string, unknown>();
	return <Part>(part: Part) => {
		const content = JSON.stringify(part);
		const before = known.get(content) as Part | undefined;
		if (before === undefined) known.set(content, part);
		return before ?? part;
	};
}

/** Makes letters away from the page. Keeps nothing of one job for the next but the faces. */
import { loadFaces } from './faces';
import { make } from './make';
import type { Ask, Answer } from './messages';

const PROGRESS_EVERY_MS = 50;
const faces = loadFaces();

onmessage = async ({ data: ask }: MessageEvent<Ask>) => {
	let told = performance.now();
	const onProgress = (done: number) => {
		if (performance.now() - told < PROGRESS_EVERY_MS) return;
		told = performance.now();
		answer({ kind: 'progress', done });
	};
	try {
		const made = await make(ask.letters, ask.images, await faces, {
			hashes: ask.hashes,
			onProgress
		});
		answer({ kind: 'made', made }, [made.bytes.buffer]);
	} catch (fault) {
		answer({ kind: 'fault', message: fault instanceof Error ? fault.message : String(fault) });
	}
};

function answer(message: Answer, transfer: Transferable[] = []): void {
	postMessage(message, { transfer });
}

/** Makes letters away from the page. Keeps nothing of one job for the next but the faces. */
import { loadFaces } from './faces';
import type { Answer, Ask } from './messages';

const PROGRESS_EVERY_MS = 50;
const ready = Promise.all([loadFaces(), import('./make')]);

onmessage = async ({ data: ask }: MessageEvent<Ask>) => {
	try {
		const [faces, { make }] = await ready;
		const { letters, images, hashes } = ask;
		const made = await make(letters, images, faces, { hashes, onProgress: progress() });
		answer({ kind: 'made', made }, [made.bytes.buffer]);
	} catch (fault) {
		answer({ kind: 'fault', message: fault instanceof Error ? fault.message : String(fault) });
	}
};

function progress(): (done: number) => void {
	let told = performance.now();
	return (done) => {
		if (performance.now() - told < PROGRESS_EVERY_MS) return;
		told = performance.now();
		answer({ kind: 'progress', done });
	};
}

function answer(message: Answer, transfer: Transferable[] = []): void {
	postMessage(message, { transfer });
}

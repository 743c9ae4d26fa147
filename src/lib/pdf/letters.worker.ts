/** Makes letters away from the page. Keeps nothing of one job for the next but the faces. */
import { loadFaces } from './faces';
import type { Answer, Ask } from './messages';

const PROGRESS_EVERY_MS = 50;
const maker = import('./make');
let faces: ReturnType<typeof loadFaces> | null = null;

onmessage = async ({ data: ask }: MessageEvent<Ask>) => {
	try {
		faces ??= loadFaces(ask.faces);
		const { make } = await maker;
		const options = { hashes: ask.hashes, onProgress: progress() };
		const made = await make(ask.letters, ask.images, await faces, options);
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

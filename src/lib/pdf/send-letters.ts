import type { Letter } from '$lib/domain/letter';
import type { Ask } from './messages';
import { turn } from './turn';

/** So many are copied within a frame, with the page still answering. */
const AT_ONCE = 40;

/** Sends the letters a few at a time, and lets the page live in between. */
export async function sendLetters(
	worker: Worker,
	letters: readonly Letter[],
	signal: AbortSignal | undefined
): Promise<void> {
	for (let first = 0; first === 0 || first < letters.length; first += AT_ONCE) {
		if (first > 0) await turn();
		if (signal?.aborted) return;
		const some = letters.slice(first, first + AT_ONCE);
		const last = first + AT_ONCE >= letters.length;
		worker.postMessage({ kind: 'letters', letters: some, last } satisfies Ask);
	}
}

import type { Letter } from '$lib/domain/letters/letter';
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

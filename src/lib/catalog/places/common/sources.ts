import { day } from '$lib/domain/days/day';
import type { Source } from '$lib/domain/days/source';

const checkedOn = day('2026-11-22');

/** The text of the rule itself was read. */
export function read(text: string): Source {
	return { text, confidence: 'A', checkedOn };
}

/** Read about elsewhere, or only a part of the text: asked of the board, sets nothing. */
export function readAbout(text: string): Source {
	return { text, confidence: 'B', checkedOn };
}

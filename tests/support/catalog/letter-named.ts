import { letters } from '$lib/catalog/letters/index';
import type { LetterTemplate } from '$lib/domain/letters/template';

/** The letter with this id. */
export function letterNamed(id: string): LetterTemplate {
	const found = letters.find((each) => each.id === id);
	if (!found) throw new Error(`no letter is “${id}”`);
	return found;
}

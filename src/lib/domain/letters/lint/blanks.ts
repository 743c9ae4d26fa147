import type { TextRule } from './finding';
import { isProse } from './pieces';
import sentences from './sentences.json';

/** Two blanks between words, where something may be missing. */
export const blanks: TextRule = {
	id: 'blanks',
	severity: 'warning',
	looksAt: isProse,
	find(text) {
		const [words] = /[\p{L}\p{N}]+ {2,}[\p{L}\p{N}]+/u.exec(text) ?? [];
		return words ? [{ words, sentence: sentences.blanks }] : [];
	}
};

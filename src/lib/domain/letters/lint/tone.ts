/** Blame, hard words, and promises that nobody can keep. */
import type { TextRule } from './finding';
import { isSpoken } from './pieces';
import table from './tone.json';

function ruleOf(id: keyof typeof table): TextRule {
	const { sentence, patterns } = table[id];
	const all = patterns.map((pattern) => new RegExp(pattern, 'i'));
	return {
		id,
		severity: 'warning',
		looksAt: isSpoken,
		find: (text) =>
			all.flatMap((pattern) => {
				const [words] = pattern.exec(text) ?? [];
				return words ? [{ words, sentence }] : [];
			})
	};
}

export const blame = ruleOf('blame');
export const promise = ruleOf('promise');

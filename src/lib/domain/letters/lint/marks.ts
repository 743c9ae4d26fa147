/** What a field leaves behind when nothing fills it. */
import type { Found, Hit, Rule } from './finding';
import { foundAt } from './pieces';
import sentences from './sentences.json';

const leftover: readonly RegExp[] = [
	/\{+[^{}]*\}+|\[[^\]\d]{2,60}\]|«[^»]*»|<{1,2}[^<>]+>{1,2}|%[A-Za-z_]{2,}%|\$\{?[A-Za-z_]{2,}\}?/,
	/\bundefined\b|\bNaN\b|\bnull\b(?! and void)|\[object Object\]/,
	/\bX{3,}\b|_{3,}|\bT\.?B\.?[CD]\b|\?{3,}|lorem ipsum/i
];
/** A field before a comma or a full stop was empty: “until , please”. Three spaced dots are no such place. */
const gapBeforeStop = /\S* (?<!\. )[,.](?=\s|$)(?! \.)/;
const namelessGreeting =
	/^(?:dear|hello|hi|good day)\b\s*(?:client|patient|friend|all|sirs?|madam|sir or madam|sir\/madam|to whom it may concern)?\s*[,:!]?$/i;

export const fieldMark: Rule = {
	id: 'fieldMark',
	severity: 'error',
	find(look) {
		return look.pieces.flatMap((piece): Found[] => {
			const hit = markIn(piece.text) ?? (piece.part === 'greeting' ? greeting(piece.text) : null);
			return hit ? [foundAt(piece, hit, look)] : [];
		});
	}
};

/** What a field left behind in a text, or that nothing stands there. */
export function markIn(text: string): Hit | null {
	if (text.trim() === '') return { words: '', sentence: sentences.nothing };
	for (const mark of leftover) {
		const [words] = mark.exec(text) ?? [];
		if (words) return { words, sentence: sentences.leftover };
	}
	const [words] = gapBeforeStop.exec(text) ?? [];
	return words ? { words, sentence: sentences.gap } : null;
}

function greeting(text: string): Hit | null {
	return namelessGreeting.test(text.trim()) ? { words: text, sentence: sentences.greeting } : null;
}

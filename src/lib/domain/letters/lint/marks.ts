/** What a field leaves behind when nothing fills it. */
import type { Found, Hit, Rule, TextRule } from './finding';
import { isProse, fixOf, placeOf } from './pieces';

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
			if (!hit) return [];
			return [
				{ where: placeOf(piece, hit.words), sentence: hit.sentence, fix: fixOf(piece, look) }
			];
		});
	}
};

/** What a field left behind in a text, or that nothing stands there. */
export function markIn(text: string): Hit | null {
	if (text.trim() === '') return { words: '', sentence: 'Nothing stands here. Fill it in.' };
	for (const mark of leftover) {
		const found = mark.exec(text);
		if (found)
			return {
				words: found[0],
				sentence: 'The mark of a field is still here. Fill it in, or write the words yourself.'
			};
	}
	const gap = gapBeforeStop.exec(text);
	return (
		gap && {
			words: gap[0],
			sentence: 'A field before this stop is empty. Fill it in, or close the gap.'
		}
	);
}

function greeting(text: string): Hit | null {
	if (!namelessGreeting.test(text.trim())) return null;
	return { words: text, sentence: 'The greeting names nobody. Greet them by name.' };
}

export const blanks: TextRule = {
	id: 'blanks',
	severity: 'warning',
	looksAt: isProse,
	find(text) {
		const found = /[\p{L}\p{N}]+ {2,}[\p{L}\p{N}]+/u.exec(text);
		return found
			? [
					{
						words: found[0],
						sentence:
							'Two blanks stand between these words. See whether something is missing there.'
					}
				]
			: [];
	}
};

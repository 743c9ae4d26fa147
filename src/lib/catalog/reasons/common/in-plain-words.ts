import { dates } from '$lib/catalog/letters/blocks/dates';
import { willClose } from '$lib/catalog/letters/blocks/closing';
import type { Entry } from '$lib/catalog/letters/blocks/about-them/about-them';
import type { PlainNews } from '$lib/catalog/letters/blocks/plain-words';
import type { Block } from '$lib/domain/letters/letter';
import type { LetterTemplate } from '$lib/domain/letters/template';
import type { Situation } from '$lib/domain/rules/ending';
import { plainNotice } from './letters';

/** What is said to somebody for whom others decide, in place of the letter to an adult. */
export type InPlainWords = {
	of: LetterTemplate;
	as: Entry;
	news(situation: Situation): PlainNews;
};

/** As the notice in plain words. */
export function inPlain(of: LetterTemplate, news: InPlainWords['news']): InPlainWords {
	return { of, as: plainNotice, news };
}

/** The practice closes, or the therapist leaves it. */
export function closesInPlain(
	of: LetterTemplate,
	own: { news?(here: Situation): string; next?(here: Situation): Block[] } = {}
): InPlainWords {
	const { news = willClose, next = () => [] } = own;
	return inPlain(of, (here) => ({
		news: `${news(here)} ${lastMeeting(here)}`,
		kind: `This is not because of you. ${mayFeel} Thank you for your trust.`,
		next: next(here)
	}));
}

export const mayFeel = 'You may be sad or angry. That is all right, and you can tell me.';
export const notYou = `You did nothing wrong. ${mayFeel}`;

export function lastMeeting(here: Situation): string {
	return `The last day we can meet is ${dates(here).last}. We will take time to say goodbye.`;
}

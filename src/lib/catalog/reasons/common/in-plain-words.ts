import { dates } from '$lib/catalog/letters/blocks/dates';
import { isOver } from '$lib/catalog/letters/blocks/news';
import { willClose } from '$lib/catalog/letters/blocks/closing';
import type { Entry } from '$lib/catalog/letters/blocks/about-them/about-them';
import type { PlainNews } from '$lib/catalog/letters/blocks/plain-words';
import type { Prose } from '$lib/domain/letters/letter';
import type { LetterTemplate } from '$lib/domain/letters/template';
import type { Situation } from '$lib/domain/rules/ending';
import type { Beside } from './beside';
import { plainNotice } from './letters';

/** What is said to somebody for whom others decide, in place of the letter to an adult. */
export type InPlainWords = { of: LetterTemplate; as: Entry; news(situation: Situation): PlainNews };

/** As the notice in plain words. */
export function inPlain(news: InPlainWords['news']): Beside<InPlainWords> {
	return { as: plainNotice, news };
}

/** The practice closes, or the therapist leaves it. */
export function closesInPlain(
	own: { of?: LetterTemplate; news?(here: Situation): string; next?(here: Situation): Prose[] } = {}
): Beside<InPlainWords> {
	const { news = willClose, next = () => [], ...rest } = own;
	const words = inPlain((here) => ({
		news: `${news(here)} ${lastMeeting(here)}`,
		kind: `This is not because of you. ${mayFeel} Thank you for your trust.`,
		next: next(here)
	}));
	return { ...rest, ...words };
}

export const mayFeel = 'You may be sad or angry. That is all right, and you can tell me.';
export const notYou = `You did nothing wrong. ${mayFeel}`;

export function lastMeeting(here: Situation): string {
	if (isOver(here)) return `The last day we could meet was ${dates(here).last}.`;
	return `The last day we can meet is ${dates(here).last}. We will take time to say goodbye.`;
}

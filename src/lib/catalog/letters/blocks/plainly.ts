import type { Block } from '$lib/domain/letters/letter';
import type { LetterTemplate } from '$lib/domain/letters/template';
import type { Situation } from '$lib/domain/rules/ending';
import { othersDecide } from './about-them/about-them';
import { letter } from './letter';

type Entry = Pick<LetterTemplate, 'id' | 'version' | 'title' | 'about' | 'goesWith'>;

/**
 * In plain words to an adult for whom others decide, in place of the usual letters: those say when it goes,
 * what it waits for, who signs it and which sheets go with it.
 */
export function plainly(
	entry: Entry,
	of: readonly [LetterTemplate, ...LetterTemplate[]],
	body: (situation: Situation) => Block[]
): LetterTemplate {
	const usual = (here: Situation) => of.findLast((each) => each.fits(here)) ?? of[0];
	const plain = letter({
		...entry,
		to: 'person',
		code: 'L24',
		step: of[0].step,
		fits: (here) => othersDecide(here) && of.some((each) => each.fits(here)),
		missing: (here) => usual(here).missing(here),
		unknown: (here) => usual(here).unknown(here),
		documentTitle: 'A letter in plain words',
		subject: () => 'Some news for you',
		body
	});
	return {
		...plain,
		write: (here, addressee) => {
			const { signOff, enclosures, sheets } = usual(here).write(here, addressee);
			const own = plain.write(here, addressee);
			return { ...own, signOff, enclosures, ...(sheets ? { sheets } : {}) };
		}
	};
}

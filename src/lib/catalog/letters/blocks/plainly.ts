import type { Prose } from '$lib/domain/letters/letter';
import type { LetterTemplate } from '$lib/domain/letters/template';
import type { Situation } from '$lib/domain/rules/ending';
import { othersDecide, type Entry } from './about-them/about-them';
import { givenFor, saidFor, type Given } from './given';
import { letter } from './letter';

/** `of`: the usual letter in whose place it goes. */
export type Plainly = { of: LetterTemplate; body(situation: Situation): Prose[] };

/**
 * In plain words to an adult for whom others decide, in place of the usual letters: those say when it goes,
 * what it waits for, who signs it and which sheets go with it.
 */
export function plainly(
	entry: Entry,
	some: readonly [Given<Plainly>, ...Given<Plainly>[]]
): LetterTemplate {
	const usual = (here: Situation) => saidFor(some, here).of;
	const plain = letter({
		...entry,
		to: 'person',
		code: 'L24',
		step: some[0].part.of.step,
		fits: (here) => othersDecide(here) && givenFor(some, here) !== undefined,
		missing: (here) => usual(here).missing(here),
		unknown: (here) => usual(here).unknown(here),
		documentTitle: 'A letter in plain words',
		subject: () => 'Some news for you',
		body: (here) => saidFor(some, here).body(here)
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

/** Letters to an adult for whom others decide: short sentences, one thing each. */
import type { Letter } from '$lib/domain/letters/letter';
import type { LetterTemplate } from '$lib/domain/letters/template';
import type { Situation } from '$lib/domain/rules';
import { block, type Line } from '$lib/catalog/prose/prose';
import { tell } from '$lib/catalog/letters/vocabulary';
import { othersDecide } from './about-them';
import { givenFor, saidFor, type Given } from './given';
import { letter } from './letter';
import { headOf, type Entry } from './rows';

export type PlainWords = {
	news: string | readonly string[];
	/** That it is nothing they did, and what they may feel. */
	kind: string;
	next?: readonly Line[];
	/** Whether they are helped to find somebody new, only have the names (`named`), or others have taken over already (`found`). */
	somebodyNew: string;
	/** How to ask something; left out: whoever writes can be reached as usual. */
	asking?: string;
};

/** `of`: the usual letter in whose place it goes. */
export type Plainly = { of: LetterTemplate; says(here: Situation): PlainWords };

/** Those say when it goes, what it waits for, who signs it and which sheets go with it. */
export function inPlainWords(
	entry: Entry,
	some: readonly [Given<Plainly>, ...Given<Plainly>[]]
): LetterTemplate {
	const usual = (here: Situation) => saidFor(some, here).of;
	const plain = letter({
		...headOf(entry),
		to: 'person',
		code: 'L24',
		step: some[0].part.of.step,
		fits: (here) => othersDecide(here) && givenFor(some, here) !== undefined,
		missing: (here) => usual(here).missing(here),
		unknown: (here) => usual(here).unknown(here),
		documentTitle: 'A letter in plain words',
		subject: () => '',
		closing: () => 'warm',
		body: (here) => tell(here).prose([blockOf(saidFor(some, here).says(here))])
	});
	return {
		...plain,
		write: (here, addressee) => {
			const own = plain.write(here, addressee);
			return goingWith(own, usual(here).write(here, addressee));
		}
	};
}

/** With the subject of the usual letter, signed as that is, and with what is enclosed there. */
function goingWith(
	own: Letter,
	{ subject, signOff, enclosures, sheets, inEnglish }: Letter
): Letter {
	return {
		...own,
		subject,
		signOff,
		enclosures,
		...(sheets ? { sheets } : {}),
		...(own.inEnglish && inEnglish ? { inEnglish: goingWith(own.inEnglish, inEnglish) } : {})
	};
}

function blockOf({ news, kind, next = [], somebodyNew, asking }: PlainWords): Line {
	return block('inPlainWords', {
		news,
		kind,
		next,
		somebodyNew: somebodyNewOf(somebodyNew),
		asking: asking ?? '{askMe}'
	});
}

/** @throws where the row says no such way. */
function somebodyNewOf(how: string): readonly Line[] {
	switch (how) {
		case 'found':
			return [];
		case 'named':
			return [block('somebodyNewInPlain', { help: '' })];
		case 'helped':
			return [block('somebodyNewInPlain', { help: ' I will help you.' })];
		default:
			throw new Error(`nobody new is “${how}”`);
	}
}

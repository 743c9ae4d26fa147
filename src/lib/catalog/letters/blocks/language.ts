/** A letter in the language of whoever it is to, and beside a Spanish one the same in English. */
import type { Letter } from '$lib/domain/letters/letter';
import type { Addressee } from '$lib/domain/letters/template';
import { throughThird, type Situation } from '$lib/domain/rules';
import { NotInSpanish } from '$lib/catalog/prose/spanish';

export type Write = (here: Situation, addressee: Addressee) => Letter;

const isInSpanish = ({ case: { client } }: Situation): boolean => client.letterLanguage === 'es';

/** @throws where something of it has no Spanish: it was held back before (`untranslated`). */
export function inTheirLanguage(write: Write, whole: Situation, addressee: Addressee): Letter {
	const here = throughThird(whole);
	const inEnglish = write(here, addressee);
	if (!isInSpanish(here)) return inEnglish;
	return { ...write({ ...here, inSpanish: true }, addressee), inEnglish: forTheFile(inEnglish) };
}

/** Where the address stands in a window it says what it is, so that nobody can post it; and nobody signs it. */
const forTheFile = (letter: Letter): Letter => ({
	...letter,
	to: ['English copy for the file, not sent'],
	signOff: { ...letter.signOff, signature: null }
});

/** What holds a letter back that would be part English. */
export function untranslated(write: Write, here: Situation): string[] {
	if (!isInSpanish(here)) return [];
	try {
		write({ ...throughThird(here), inSpanish: true }, { case: here.case, recipient: null });
		return [];
	} catch (fault) {
		if (fault instanceof NotInSpanish) return [notYet];
		throw fault;
	}
}

const notYet =
	'Something in this letter is not there in Spanish yet. Choose English as the language of their letters, on their page, and have it translated.';

/** For tests: a release as it is printed for a client of a place, and what it lacks of what a law asks. */
import { catalog } from '$lib/catalog';
import { day } from '$lib/domain/days/day';
import type { Form } from '$lib/domain/letters/form';
import type { FormFacts } from '$lib/domain/letters/form-facts';
import { formSignersHere } from '$lib/domain/letters/form-signers';
import type { Practice } from '$lib/domain/records';
import { situation } from '$lib/domain/rules/situation';
import type { Situation } from '$lib/domain/rules/ending';
import { factsOf, usual } from '$routes/shared/forms/prefill';
import { namesOf, template, wordsOf } from '$tests/support/catalog/forms';
import { caseOf, client, context, guardian, practice } from '$tests/support/domain/cases';

type Whom = {
	years?: number;
	licensedAs?: Practice['licensedAs'];
	part2?: boolean;
	letterLanguage?: 'en' | 'es';
};

export function clientAt(
	place: string,
	{ years = 40, licensedAs = 'counselor', part2 = false, letterLanguage = 'en' }: Whom = {}
): Situation {
	const minor = years < 18;
	const own = caseOf({
		client: client({
			minor,
			letterLanguage,
			bornOn: day(`${2026 - years}-05-01`),
			circumstances: part2 ? ['part-2'] : []
		}),
		recipients: minor ? [guardian()] : []
	});
	return situation(own, context({ catalog, practice: practice({ place, licensedAs }) }));
}

/** What the usual release there is filled in with. */
export function factsAt(...of: Parameters<typeof clientAt>): FormFacts {
	const here = clientAt(...of);
	return factsOf(here, usual(here, formSignersHere(here)[0]!));
}

export type Paper = { made: Form; words: string; names: readonly string[] };

export function paperAt(...of: Parameters<typeof clientAt>): Paper {
	const made = template('release').write(factsAt(...of));
	return { made, words: wordsOf(made), names: namesOf(made) };
}

/** Words that stand on the paper, or names of what is filled in there. */
export type Holds = [cite: string, says: string, RegExp | readonly string[]];

export const signatures = ['signature', 'signed-on'];

export function missing({ words, names }: Paper, holds: readonly Holds[]): string[] {
	const has = (what: Holds[2]) =>
		what instanceof RegExp ? what.test(words) : what.every((name) => names.includes(name));
	return holds.filter(([, , what]) => !has(what)).map(([cite, says]) => `${cite}: ${says}`);
}

import type { Case } from '$lib/domain/case';
import type { LetterTemplate } from '$lib/domain/rules';
import { situation, type Context } from '$lib/domain/situation';

/** One kind of letter to choose: what clients get, and what guardians get in its place. */
export type Kind = {
	template: LetterTemplate;
	/** Each person gets the last of these that fits. */
	templates: readonly LetterTemplate[];
	/** How many current clients it fits, themselves or through a guardian. */
	people: number;
	/** How many of them are reached through a guardian. */
	throughGuardian: number;
};

/** The kinds that fit somebody, the one for most people first and the more particular before the general; a guardian's letter alone only where no other fits. */
export function kinds(
	letters: readonly LetterTemplate[],
	cases: readonly Case[],
	context: Context
): Kind[] {
	const here = cases
		.filter(({ client }) => client.standing === 'current')
		.map((each) => situation(each, context));
	const count = (template: LetterTemplate) => here.filter((each) => template.fits(each)).length;
	const guardians = letters.filter(({ to }) => to === 'guardian');
	const minors = guardians.reduce((sum, each) => sum + count(each), 0);
	const toClients = letters
		.filter(({ to }) => to === 'client')
		.toReversed()
		.map((template) => ({ template, fitting: count(template) }))
		.filter(({ fitting }) => fitting > 0)
		.sort((a, b) => b.fitting - a.fitting)
		.map(({ template, fitting }) => ({
			template,
			templates: [template, ...guardians],
			people: fitting + minors,
			throughGuardian: minors
		}));
	if (toClients.length > 0) return toClients;
	return guardians
		.map((template) => ({ template, templates: [template], people: count(template) }))
		.map((kind) => ({ ...kind, throughGuardian: kind.people }))
		.filter(({ people }) => people > 0);
}

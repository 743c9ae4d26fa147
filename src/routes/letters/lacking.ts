import type { Case } from '$lib/domain/case';
import type { LetterTemplate } from '$lib/domain/rules';
import { situation, type Context } from '$lib/domain/situation';

/** All that the practice has yet to say before these letters can be written, each sentence once. */
export function lacking(
	cases: readonly Case[],
	templates: readonly LetterTemplate[],
	context: Context
): string[] {
	const sentences = cases
		.filter(({ client }) => client.standing === 'current')
		.map((each) => situation(each, context))
		.flatMap((here) => templates.findLast((each) => each.fits(here))?.missing(here) ?? []);
	return [...new Set(sentences)];
}

import type { Case } from '$lib/domain/case';
import { isFor } from '$lib/domain/mailing';
import type { LetterTemplate } from '$lib/domain/rules';
import { situation, type Context } from '$lib/domain/situation';

/** All that the practice has yet to say before these letters can be written, each sentence once. */
export function lacking(
	cases: readonly Case[],
	templates: readonly LetterTemplate[],
	context: Context
): string[] {
	const sentences = cases
		.map((each) => situation(each, context))
		.flatMap((here) => templates.findLast((each) => isFor(each, here))?.missing(here) ?? []);
	return [...new Set(sentences)];
}

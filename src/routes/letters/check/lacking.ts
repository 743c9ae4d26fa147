import type { Case } from '$lib/domain/records';
import { isFor } from '$lib/domain/letters/mailing';
import { mostParticular } from '$lib/domain/letters/precedence';
import type { LetterTemplate } from '$lib/domain/letters/template';
import { situation, type Context, type Situation } from '$lib/domain/rules';

/** All that the practice has yet to say before the letters that are still to go can be written, each sentence once. */
export function lacking(
	cases: readonly Case[],
	templates: readonly LetterTemplate[],
	context: Context
): string[] {
	const sentences = cases
		.map((each) => situation(each, context))
		.flatMap((here) => missingFor(here, templates));
	return [...new Set(sentences)];
}

function missingFor(here: Situation, templates: readonly LetterTemplate[]): string[] {
	const template = mostParticular(templates.filter((each) => isFor(each, here)));
	const hasEnded = template?.step ? here.ended(template.step) !== null : false;
	return template && !hasEnded ? template.missing(here) : [];
}

import { filledIn } from '$lib/domain/days/marked';
import words from './clinical-words.json';
import type { Hit } from './finding';

/** What no letter that is only a notice says of anybody (docs/standards.md D.0), in groups as a finding names them. */
const clinicalWords = Object.fromEntries(
	Object.entries(words).map(([group, patterns]) => [
		group,
		patterns.map(([pattern = '', flags]) => new RegExp(pattern, flags))
	])
);

/** Of each group, such as “a diagnosis”, the first word that is found, with what is said of it. */
export function clinicalHits(text: string, sentence: string): Hit[] {
	return Object.entries(clinicalWords).flatMap(([group, patterns]) => {
		const words = patterns.map((pattern) => pattern.exec(text)?.[0]).find(Boolean);
		return words ? [{ words, sentence: filledIn(sentence, { group }) }] : [];
	});
}

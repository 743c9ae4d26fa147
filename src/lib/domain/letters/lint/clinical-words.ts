import words from './clinical-words.json';

/** What no letter that is only a notice says of anybody (docs/standards.md D.0), in groups as a finding names them. */
const clinicalWords = Object.fromEntries(
	Object.entries(words).map(([group, patterns]) => [
		group,
		patterns.map(([pattern = '', flags]) => new RegExp(pattern, flags))
	])
);

/** Of each group, such as “a diagnosis”, the first word that is found. */
export function clinicalWordsIn(text: string): { words: string; group: string }[] {
	return Object.entries(clinicalWords).flatMap(([group, patterns]) => {
		const words = patterns.map((pattern) => pattern.exec(text)?.[0]).find(Boolean);
		return words ? [{ words, group }] : [];
	});
}

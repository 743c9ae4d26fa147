import words from './clinical-words.json';

/** What no letter that is only a notice says of anybody (docs/standards.md D.0), in groups as a finding names them. */
export const clinicalWords = Object.fromEntries(
	Object.entries(words).map(([group, patterns]) => [
		group,
		patterns.map(([pattern = '', flags]) => new RegExp(pattern, flags))
	])
);

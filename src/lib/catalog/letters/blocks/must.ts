/** For tests: what standards.md D.1 asks of each letter, and what it keeps out. */
export type Rows = readonly (readonly [
	letter: string,
	must: readonly (string | RegExp)[],
	mustNot?: RegExp
])[];

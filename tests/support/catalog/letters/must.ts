/** For tests: what docs/standards.md D.1 asks of each letter, and what it keeps out. */
export type Rows = [letter: string, must: (string | RegExp)[], mustNot?: RegExp][];

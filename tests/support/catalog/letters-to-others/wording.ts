/** For tests: what docs/standards.md D.2 asks of each entry, and what it keeps out. */
export type Rows = [entry: string, must: (string | RegExp)[], mustNot?: RegExp][];

/** What became of a set of letters. */
export type Made = {
	bytes: Uint8Array;
	pages: number;
	/** The letters in the file, in order; `sha256` is of the letter's own PDF, `null` when not asked for. */
	made: { index: number; pages: number; sha256: string | null }[];
	/** The letters that are not in the file, with a sentence for the user. */
	failed: { index: number; because: string }[];
};

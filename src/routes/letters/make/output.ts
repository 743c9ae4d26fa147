import type { Going } from '$lib/domain/letters/mailing';

/** What the letters become: one PDF of all, or a ZIP with a PDF for each. */
export type Output = 'file' | 'zip';

/** What the therapist asked to have made. */
export type Asked = {
	goes: readonly Going[];
	output: Output;
	/** For one file: leaves out those that stand unchanged in a file made before. */
	onlyNew: boolean;
};

/** What was made of it. */
export type Ready = {
	output: Output;
	/** `null`: it was written into the file `saved`, or no letter could be made. */
	blob: Blob | null;
	/** Name of the file on the disk that the therapist chose; `null`: still to be saved. */
	saved: string | null;
	pages: number;
	/** Those in the file, in order. */
	made: readonly Going[];
	/** How many of them were made before, did not change, and were not made again. */
	reused: number;
	/** How many stand unchanged in a file made before, and not in this one. */
	leftOut: number;
	/** Those not in the file, with a sentence why. */
	failed: readonly { going: Going; because: string }[];
	/** In a ZIP each letter's number; in one file nothing is numbered. */
	numbers: ReadonlyMap<Going, string>;
};

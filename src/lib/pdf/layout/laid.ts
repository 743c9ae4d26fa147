/** What a laid-out page is made of. All lengths are points (1/72 inch); y grows downwards. */

export type Face = 'regular' | 'bold';

/** One line of text. `x` and `y` (the baseline) are measured from its block's top left. */
export type LaidLine = { text: string; x: number; y: number; size: number; face: Face };

/** A picture by file hash, measured from its block's top left. */
export type LaidImage = {
	file: string;
	alt: string;
	x: number;
	y: number;
	width: number;
	height: number;
};

/** What a block is to a reader; `artifact` repeats on pages and is not read aloud. */
export type Role = 'H1' | 'H2' | 'P' | 'Figure' | 'Lbl' | 'LBody' | 'artifact';

/**
 * A block that is painted as a whole. The same words in the same width are the same object, so a
 * writer can paint it once and use it again.
 */
export type LaidBlock = {
	role: Role;
	height: number;
	lines: readonly LaidLine[];
	image: LaidImage | null;
};

/** A block on its page. Blocks with the same `element` are parts of one thing, broken over pages. */
export type PlacedBlock = { block: LaidBlock; x: number; y: number; element: number };

export type LaidPage = { width: number; height: number; blocks: PlacedBlock[] };

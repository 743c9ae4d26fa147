/** What a laid-out page is made of. All lengths are points (1/72 inch); y grows downwards. */

export type Face = 'regular' | 'bold';

/**
 * One line of text. `x` and `y` (the baseline) are measured from its block's top left. A line that
 * was broken keeps its last space, so the lines of a paragraph joined are the paragraph.
 */
export type LaidLine = {
	text: string;
	x: number;
	y: number;
	size: number;
	face: Face;
	/** Printed in grey. */
	quiet: boolean;
};

/** A picture by file hash; it fills its block. */
export type LaidImage = { file: string; alt: string; width: number; height: number };

/** What a block is to a reader, in the names of PDF; an `Artifact` is not read aloud. */
export type Role = 'H1' | 'H2' | 'P' | 'Figure' | 'Lbl' | 'LBody' | 'Form' | 'Artifact';

/** Room to write in or a box to tick; it fills its block. */
export type LaidField = {
	/** Unique on the form. */
	name: string;
	/** What it asks for, as it is read aloud. */
	tip: string;
	kind: 'tick' | 'line' | 'signature';
	width: number;
};

/**
 * A block that is painted as a whole. The same words in the same width are the same object, so a
 * writer can paint it once and use it again.
 */
export type LaidBlock = {
	role: Role;
	height: number;
	lines: readonly LaidLine[];
	image: LaidImage | null;
	/** Only where the role is `Form`. */
	field?: LaidField;
	/** The length of a line drawn along its top, in place of text. */
	rule?: number;
};

export type PlacedBlock = {
	block: LaidBlock;
	x: number;
	y: number;
	/** Blocks of one element are parts of one thing that was broken over pages. */
	element: number;
	/** The list that this label or entry belongs to. */
	list: number | null;
};

export type LaidPage = { width: number; height: number; blocks: PlacedBlock[] };

import type { Region } from '$lib/domain/days/day';

export const papers: Record<Region, { width: number; height: number }> = {
	US: { width: 612, height: 792 },
	GB: { width: 595.28, height: 841.89 }
};

/** `least`: below what is set closest; `narrow`: to the right of what is compact. */
export const margin = { left: 72, right: 72, top: 46, bottom: 62, least: 42, narrow: 60 };

/** Where the text of a page after the first begins, below the line with its number. */
export const continuedTop = 92;

/** White between two columns. */
export const gutter = 24;

/** Logo and name stand in the left column of the letterhead, the lines about the practice in the right. */
export const letterhead = { logo: { width: 170, height: 52 } };

export const signature = { width: 160, height: 42 };

/** How closely a letter is set, in points. `compact`: with headings in the first line of what they head, and rows of names. */
export type Density = { size: number; leading: number; gap: number; compact?: true };

/** The first by which a letter needs the fewest pages is taken: the words are never smaller, only closer. */
export const densities: readonly Density[] = [
	{ size: 10.5, leading: 15.25, gap: 8 },
	{ size: 10.5, leading: 14.5, gap: 6.5 },
	{ size: 10.5, leading: 13.75, gap: 5 },
	{ size: 10.5, leading: 13.4, gap: 4.2 },
	{ size: 10.5, leading: 13, gap: 3.6, compact: true }
];

const CLOSE = 5;

/** The width of the text. */
export const across = (region: Region, { compact }: Density): number =>
	papers[region].width - margin.left - (compact ? margin.narrow : margin.right);

/** White below the text. */
export const below = ({ gap }: Density): number => (gap > CLOSE ? margin.bottom : margin.least);

/** Of a letter in large print: all of it is as large. */
export const largePrint: Density = { size: 16, leading: 22, gap: 10 };

export const isLarge = ({ size }: Density): boolean => size >= largePrint.size;

/** Side of a box to tick on a form. */
export const tickSide = 9.5;

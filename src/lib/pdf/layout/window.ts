/** Where a window shows a sheet that is folded in thirds, in points from its top left. */
import type { Region } from '$lib/domain/days/day';
import { papers } from './paper';

/** An envelope and its window, which is measured from the left and the bottom. */
type Envelope = {
	width: number;
	height: number;
	window: { left: number; bottom: number; width: number; height: number };
};

const inches = (count: number) => count * 72;
const mm = (count: number) => (count * 72) / 25.4;

const envelopes: Record<Region, Envelope> = {
	/** #10 */
	US: {
		width: inches(9.5),
		height: inches(4.125),
		window: { left: inches(0.875), bottom: inches(0.5), width: inches(4.5), height: inches(1.125) }
	},
	/** DL */
	GB: {
		width: mm(220),
		height: mm(110),
		window: { left: mm(20), bottom: mm(18), width: mm(90), height: mm(35) }
	}
};

export type Strip = { top: number; bottom: number; right: number };

/** `safe`: what it shows however the sheet lies; `seen`: all that it may show. */
export type Shown = { safe: Strip; seen: Strip };

/** So that nothing stands on the edge of the strip itself. */
const CLEAR = 0.5;

/** @param lower by how many millimetres it is lower than usual */
export function shownOf(region: Region, lower: number): Shown {
	const { width, height, window } = envelopes[region];
	const paper = papers[region];
	const [aside, below] = [width - paper.width, height - paper.height / 3];
	const top = height - window.bottom - window.height + mm(lower);
	const right = window.left + window.width;
	return {
		safe: { top: top + CLEAR, bottom: top + window.height - below - CLEAR, right: right - aside },
		seen: { top: top - below, bottom: top + window.height, right }
	};
}

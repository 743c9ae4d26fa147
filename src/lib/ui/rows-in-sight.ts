/** Up to this many rows a list shows them all, so that the browser's own search, print and readers reach each. */
export const showAllUpTo = 200;

/** Rows beyond either edge, so that a turn of the wheel and the Tab key find the next one there. */
const beyond = 4;

type List = {
	count: number;
	/** How many there are before anything is searched for, so that a long list stays quick while one types. */
	total: number;
	rowHeight: number;
	/** It stands among other lists on the page, and may be out of sight with every row. */
	amid?: boolean;
};

/** How far a list is scrolled: pixels of it above the window's upper edge (negative: it begins below), and the window's height. */
type Scrolled = { above: number; height: number };

/** The rows to draw of a long list of equal rows: from `first` to before `end`. */
export function rowsInSight(
	list: List,
	{ above, height }: Scrolled
): { first: number; end: number } {
	const { count, total, rowHeight } = list;
	if (total <= showAllUpTo) return { first: 0, end: count };
	if (list.amid && above + height < -beyond * rowHeight) return { first: 0, end: 0 };
	if (list.amid && above > (count + beyond) * rowHeight) return { first: count, end: count };
	const inSight = Math.ceil(height / rowHeight) + 1;
	const top = Math.min(Math.floor(above / rowHeight), count - inSight);
	return {
		first: Math.max(0, top - beyond),
		end: Math.min(count, Math.max(0, top) + inSight + beyond)
	};
}

/** What the therapist can put into letters of their own words: the same blocks that our letters are made of. */
import type { Line } from '$lib/catalog/prose/prose';
import { tell } from '$lib/catalog/letters/vocabulary';
import type { Insert } from '$lib/domain/letters/wording';
import rows from './inserts.json';
import { sentences } from './rows';

type Row = Pick<Insert, 'id' | 'label' | 'about'> & {
	missing: readonly Line[];
	unknown: readonly Line[];
	says: readonly Line[];
	/** What is said of a child, to a guardian; left out: the same. */
	ofChild?: readonly Line[];
};

/** In the order of the menu. */
export const inserts: readonly Insert[] = (rows as readonly Row[]).map(
	({ missing, unknown, says, ofChild = says, ...of }) => ({
		...of,
		missing: sentences(missing),
		unknown: sentences(unknown),
		blocks: (here, { recipient }) =>
			tell(here, recipient).prose(here.minor && recipient !== null ? ofChild : says)
	})
);

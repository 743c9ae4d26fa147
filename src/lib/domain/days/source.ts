import type { Day } from './day';

/** Where a rule or a custom comes from, how sure we are, and when somebody last looked. */
export type Source = {
	text: string;
	/** A: the text itself was read. B: read of it elsewhere: asked of the board, sets nothing. C: to do. S: our reading of several. */
	confidence: 'A' | 'B' | 'C' | 'S';
	checkedOn: Day;
};

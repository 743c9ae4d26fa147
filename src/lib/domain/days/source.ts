import { day, type Day } from './day';

/** Where a rule or a custom comes from, how sure we are, and when somebody last looked. */
export type Source = {
	text: string;
	/** A: the text itself was read. B: read of it elsewhere: asked of the board, sets nothing. C: to do. S: our reading of several. */
	confidence: 'A' | 'B' | 'C' | 'S';
	checkedOn: Day;
};

/** A source as it is written down, after how sure we are of it: `['A: 45 CFR 164.524', '2026-11-22']`. */
export type Cited = readonly [what: `${Source['confidence']}: ${string}`, checkedOn: string];

export function source(...[what, checkedOn]: Cited): Source {
	const confidence = what.charAt(0) as Source['confidence'];
	return { text: what.slice('A: '.length), confidence, checkedOn: day(checkedOn) };
}

import { day, type Day } from './day';

/** Where a rule or a custom comes from, how sure we are, and when somebody last looked. */
export type Source = {
	text: string;
	/** A: the text itself was read. B: read of it elsewhere: asked of the board, sets nothing. C: to do. S: our reading of several. */
	confidence: 'A' | 'B' | 'C' | 'S';
	checkedOn: Day;
};

/** A source by how sure we are of it: `source.A('45 CFR 164.524', '2026-11-22')`. */
export const source = { A: as('A'), B: as('B'), C: as('C'), S: as('S') };

function as(confidence: Source['confidence']) {
	return (text: string, checkedOn: string): Source => ({
		text,
		confidence,
		checkedOn: day(checkedOn)
	});
}

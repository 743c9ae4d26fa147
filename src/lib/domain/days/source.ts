import { addYears, day, type Day } from './day';

/** Where a rule or a custom comes from, how sure we are, and when somebody last looked. */
export type Source = {
	text: string;
	/** A: the text itself was read. B: read of it elsewhere: asked of the board, sets nothing. C: to do. S: our reading of several. O: the text itself was read, more than two years ago: as B (`places/as-of.ts`). */
	confidence: 'A' | 'B' | 'C' | 'S' | 'O';
	checkedOn: Day;
};

/** A source as it is written down: how sure we are of it, what it is, and when it was read: `A: 45 CFR 164.524 (2026-11-22)`. */
export type Cited = `${Source['confidence']}: ${string} (${string})`;

export function source(cited: Cited): Source {
	const [, confidence, text = '', checkedOn = ''] = /^(.): (.+) \((.+?)\)$/.exec(cited) ?? [];
	return { text, confidence: confidence as Source['confidence'], checkedOn: day(checkedOn) };
}

/** Why it sets nothing, as a sentence goes on before its source. */
export function askedSince({ confidence }: Source): string {
	return confidence === 'O'
		? 'We read it more than two years ago'
		: 'We have not seen the rule itself';
}

/** In years; a rule that was looked at longer ago says so. */
const FRESH_YEARS = 2;

export function isStale({ checkedOn }: Source, today: Day): boolean {
	return addYears(checkedOn, FRESH_YEARS) < today;
}

import { day } from '$lib/domain/day';
import type { Source } from '$lib/domain/rules';

export const checkedOn = day('2026-11-22');

/** Where we know of no rule, or have not read it ourselves. */
export const notKnown: Source = {
	text: 'Closewell has not read a rule for this place',
	confidence: 'C',
	checkedOn
};

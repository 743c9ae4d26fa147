import { writeDay } from '$lib/domain/days/day';
import type { Prose } from '$lib/domain/letters/letter';
import type { Situation } from '$lib/domain/rules/ending';

/** What happens if the return moves. */
export function ifLater(situation: Situation): Prose[] {
	const { coverName } = situation.practice;
	return [
		{ kind: 'heading', text: 'If I come back later' },
		`If the day of my return moves, you will hear from me or from ${coverName ?? ''} before then. ${closing(situation)}You can change your mind and see somebody else at any time.`
	];
}

/** “between May 4, 2026 and June 1, 2026” */
export function back({
	practice: { returnFromOn, returnByOn, regionStyle }
}: Pick<Situation, 'practice'>): string {
	const [from, by] = [returnFromOn, returnByOn].map((on) => on && writeDay(on, regionStyle));
	return from ? `between ${from} and ${by ?? ''}` : `by ${by ?? ''}`;
}

function closing({ practice: { becomesClosingOn, regionStyle } }: Situation): string {
	if (becomesClosingOn === null) return '';
	const on = writeDay(becomesClosingOn, regionStyle);
	return `If I am not back by ${on}, our work ends, and you will have help to find somebody. `;
}

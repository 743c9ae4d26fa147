import type { Situation } from '$lib/domain/rules/ending';
import type { At } from './at';

/** A fact that holds of a situation, or not. */
export const is =
	(holds: (here: Situation) => boolean) =>
	({ here }: At): boolean =>
		holds(here);

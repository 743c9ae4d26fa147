import type { Prose } from '$lib/domain/letters/letter';
import type { Situation } from '$lib/domain/rules/ending';
import { has } from '$lib/domain/rules/situation';

/** For somebody who takes medicine: no dose, no name of one, and whom to ask. */
export function medicine(situation: Situation): Prose[] {
	if (!has(situation, 'medication')) return [];
	return [
		'If you take any medicine, please go on just as you were told until whoever prescribes it says otherwise. Tell them of this change, so that there is no gap.'
	];
}

import { crisisLines } from '$lib/domain/rules/crisis-lines';
import type { Prose } from '$lib/domain/letters/letter';
import type { Situation } from '$lib/domain/rules/ending';
import { words } from './words';

/** Emergency number, crisis lines, and that the clinician is not the one to wait for. */
export const helpAtOnce = (situation: Situation): Prose[] => [
	{ kind: 'heading', text: 'If you need help at once' },
	`Please do not wait for me, since I may not see a message in time. ${dangerSaid(situation)} You can also turn to:`,
	{ kind: 'list', items: crisisLines(situation) }
];

/** “If there is danger, call 911 or go to the nearest emergency room.” */
export function dangerSaid({ place, practice }: Situation): string {
	const { emergencyRoom } = words[practice.regionStyle];
	const call = place.country.emergencyNumber
		? `call ${place.country.emergencyNumber}`
		: 'call the emergency number';
	return `If there is danger, ${call} or go to ${emergencyRoom}.`;
}

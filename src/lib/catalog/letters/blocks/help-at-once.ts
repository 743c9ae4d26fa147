import { crisisLines } from '$lib/domain/crisis-lines';
import type { Block } from '$lib/domain/letter';
import type { Situation } from '$lib/domain/rules';
import { words } from './words';

/** Emergency number, crisis lines, and that the clinician is not the one to wait for. */
export function helpAtOnce(situation: Situation): Block[] {
	const { place, practice } = situation;
	const { emergencyRoom } = words[practice.regionStyle];
	const call = place.emergencyNumber
		? `call ${place.emergencyNumber}`
		: 'call the emergency number';
	return [
		{ kind: 'heading', text: 'If you need help at once' },
		{
			kind: 'paragraph',
			text: `Please do not wait for me, since I may not see a message in time. If there is danger, ${call} or go to ${emergencyRoom}. You can also turn to:`
		},
		{ kind: 'list', items: crisisLines(situation) }
	];
}

import type { Prose } from '$lib/domain/letters/letter';
import type { Situation } from '$lib/domain/rules/ending';
import { has } from '$lib/domain/rules/situation';

/** For somebody sent by a court or an office: that it has to hear of the end, and of no more than it may. */
export function ordered(situation: Situation): Prose[] {
	if (!has(situation, 'court-ordered')) return [];
	return [
		'Whoever asked that we meet has to know that our work ends. I tell them the day and what the order asks for, and nothing else. Please ask them, too, where you are to go on.'
	];
}

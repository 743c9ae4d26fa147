import { called } from '$lib/catalog/letters/blocks/about-them/words';
import { dates } from '$lib/catalog/letters/blocks/dates';
import type { Situation } from '$lib/domain/rules/ending';

export const endsOn = (situation: Situation): string => `The work ends on ${dates(situation).last}`;

/** Before the names of others, where no meeting follows. */
export function leadFromAfar(situation: Situation): string {
	const name = called(situation);
	return `I think it is good for ${name} to see another therapist. That is for you and ${name} to choose. If you agree in writing, they can be told what they need to know. Here are people you could ask:`;
}

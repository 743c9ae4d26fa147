import { called } from '$lib/catalog/letters/blocks/about-them/words';
import type { Situation } from '$lib/domain/rules/ending';

/** While the therapist is away, before the names of others. */
export function changing(situation: Situation): string {
	return `${called(situation)} may also see somebody else, for now or for good. That is for you both to choose. If you agree in writing, they can be told what they need to know. Here are people you could ask:`;
}

import { milestones } from '$lib/domain/milestones';
import type { Situation } from '$lib/domain/rules';

/** The name by which a child is called. */
export function called({ case: { client } }: Situation): string {
	return client.callName?.trim() || client.name;
}

/** What the child was told, and what stays private. */
export function whatWasSaid(situation: Situation): string {
	const name = called(situation);
	const told = situation.doneOn(milestones.told)
		? `I have told ${name} myself, in plain words. `
		: '';
	return `${told}What ${name} tells me stays private, as far as the law allows, so this letter says nothing about it.`;
}

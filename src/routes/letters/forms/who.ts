/** Who gets a form when forms are made for many, and who is looked at first: each of them exactly once. */
import { has, heard, isToBeTold, missingThird, type Situation } from '$lib/domain/rules';
import type { Client } from '$lib/domain/records';
import { sorted, type Sorted } from '$routes/shared/people/who';

export type Person = { client: Client; name: string; situation: Situation };

export const whoGets = (people: readonly Person[], byName: ReadonlySet<string>): Sorted<Person> =>
	sorted(people, byName, cannot, wantsALook);

function cannot({ situation }: Person): string | null {
	if (has(situation, 'deceased')) return 'Has died: no form goes to anyone.';
	return missingThird(situation)[0] ?? null;
}

/** Why this person gets a form by name alone; `null`: with the others. */
function wantsALook({ client, situation }: Person): string | null {
	if (client.standing === 'former') return 'A former client: include them by name.';
	if (client.standing === 'waiting') return 'On the waiting list: include them by name.';
	if (has(situation, 'in-crisis')) return 'In crisis now: steady that first.';
	if (client.atRisk) return 'At risk: look at their path, then include them by name.';
	if (isToBeTold(situation) && heard(situation) === 'notYet') {
		return 'Not told yet: tell them first, since a form speaks of the ending.';
	}
	if (situation.minor) return 'A minor: see who may sign, then include them by name.';
	if (client.format === 'individual') return null;
	return `In ${client.format} therapy, each adult signs a form of their own: include them by name.`;
}

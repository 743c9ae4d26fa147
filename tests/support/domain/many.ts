/** Somebody chosen in the list, and acts for many, for tests. */
import { acts, catalog, steps } from '$lib/catalog';
import { addDays } from '$lib/domain/days/day';
import { path } from '$lib/domain/path/path';
import type { Client, ClosureSession } from '$lib/domain/records';
import type { Case } from '$lib/domain/records/case';
import { milestones } from '$lib/domain/rules/milestones';
import { situation } from '$lib/domain/rules/situation';
import type { Bulk } from '$routes/shared/people/bulk';
import { whoIsIn, type Person } from '$routes/shared/people/who';
import { caseOf, client, context, outcome, today } from './cases';

export function person(changed: Partial<Client> = {}, facts: Partial<Case> = {}): Person {
	const own = client(changed);
	const here = situation(caseOf({ client: own, ...facts }), context({ catalog }));
	return { client: own, name: own.name, situation: here, path: path(here, steps) };
}

export function act(id: string): Bulk {
	const found = acts.find((each) => each.id === id)!;
	return { kind: 'act', act: found, happenedOn: today, way: null };
}

export const told = { outcomes: [outcome(milestones.told)] };
/** A next provider who has seen them, and a safety plan. */
export const inPlace = {
	outcomes: [
		milestones.referralsOffered,
		milestones.nextProviderChosen,
		milestones.firstVisit,
		milestones.safetyPlan
	].map((id) => outcome(id))
};
export const planned = (clientId: string, days: number): ClosureSession => ({
	id: `${clientId} ${days}`,
	clientId,
	plannedOn: addDays(today, days),
	standing: 'planned',
	happenedOn: null,
	way: null,
	covered: null
});
export const session = (standing: ClosureSession['standing'], days = 0): ClosureSession => ({
	...planned('zoe', days),
	standing
});
export const met = { ...told, sessions: [session('held', -7), session('planned')] };

export function verdict(who: Person, bulk: Bulk): 'in' | 'byName' | 'out' {
	const [out] = whoIsIn([who], bulk, new Set()).out;
	if (!out) return 'in';
	return out.choosable ? 'byName' : 'out';
}

/** One client in the whole catalog: a plan or an own ending that began on Monday, November 30, 2026. */
import { presentEnding, type Case } from '$lib/domain/records/case';
import { day, type Day } from '$lib/domain/days/day';
import { catalog, steps } from '$lib/catalog';
import { items, path, type Item } from '$lib/domain/path/path';
import type { Client, Outcome, Practice } from '$lib/domain/records';
import type { Situation } from '$lib/domain/rules/ending';
import { situation } from '$lib/domain/rules/situation';
import { caseOf, client, context, outcome, practice } from './cases';

export { steps };

export const begun = day('2026-11-30');

export type Known = Partial<Case> & { of?: Partial<Client>; by?: Partial<Practice>; today?: Day };

export function here({ of = {}, by = {}, today = begun, ...facts }: Known): Situation {
	const reason = of.reason ? 'not-ending' : 'practice-closing';
	const own = practice({ reason, plannedOn: begun, lastSessionOn: null, closingOn: null, ...by });
	const who = client({ endingBegunOn: of.reason ? begun : null, ...of });
	return situation(
		presentEnding(caseOf({ ...facts, client: who })),
		context({ catalog, practice: own, today })
	);
}

export function found(known: Known, id: string): Item {
	const item = items(path(here(known), steps)).find(({ step }) => step.id === id);
	if (!item) throw new Error(`${id} is not on this path`);
	return item;
}

export const dueOn = (known: Known, id: string): Day | null => found(known, id).due?.on ?? null;
/** Done on that day. */
export const doneOn = (id: string, on: string): Outcome => outcome(id, { happenedOn: day(on) });

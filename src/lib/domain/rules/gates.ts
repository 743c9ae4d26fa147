/** A gate moves the days of all that stands behind it: nothing is due before what it waits for. */
import { later, type Day } from '$lib/domain/days/day';
import { due } from './due';
import type { AwaitedStep, Situation } from './ending';
import type { StepId } from './ids';
import { gatesOf, isAsked, isOnEveryPath } from './standing';
import type { Due } from './step';

/** A step's own day; what ticked special situations alone bring is never due before they were ticked. */
export function ownDue(situation: Situation, step: AwaitedStep): Due | null {
	const own = step.dueOn(situation);
	const since = own && cameOn(situation, step);
	if (!since || own.on >= since.on) return own;
	return due(situation, since.on, since.on, `From the day you selected “${since.title}”.`);
}

/** When what only ticked special situations bring came onto the path; `null`: something else brings it too. */
function cameOn(situation: Situation, step: AwaitedStep): { on: Day; title: string } | null {
	const { reason, circumstances, case: own } = situation;
	if (reason.brings.includes(step.id) || isOnEveryPath(situation, step)) return null;
	const bring = circumstances.filter(({ brings }) => brings.includes(step.id));
	const ticked = bring.flatMap(({ id, title }) => {
		const on = own.client.circumstancesSince[id];
		return on ? [{ on, title }] : [];
	});
	if (ticked.length < bring.length) return null;
	return ticked.sort((a, b) => a.on.localeCompare(b.on))[0] ?? null;
}

/** When the last of what a step waits for was done, or is due. `null`: nobody can say yet. */
type Opening = { on: Day | null; last: AwaitedStep };

/** A due day as it is once what comes first is done; `null` where nobody can say yet when that is. */
export function afterGates(situation: Situation, step: StepId, planned: Due | null): Due | null {
	if (planned === null) return null;
	const opening = openingOf(situation, step, new Set());
	if (opening === null) return planned;
	if (opening.on === null) return null;
	if (opening.on <= planned.on) return planned;
	const { title } = opening.last;
	return due(situation, opening.on, opening.on, `As soon as what comes first is done: ${title}.`);
}

/** `null`: it waits for nothing that stands on this path. */
function openingOf(situation: Situation, step: StepId, seen: Set<StepId>): Opening | null {
	seen.add(step);
	let found: Opening | null = null;
	for (const gate of gatesOf(situation, step)) {
		const before = situation.steps.find(({ id }) => id === gate);
		if (!before || seen.has(gate)) continue;
		const ended = situation.ended(gate)?.happenedOn ?? null;
		if (ended === null && !isAsked(situation, before)) continue;
		const on = ended ?? plannedOn(situation, before, seen);
		if (on === null) return { on, last: before };
		if (found === null || on > (found.on ?? on)) found = { on, last: before };
	}
	return found;
}

function plannedOn(situation: Situation, step: AwaitedStep, seen: Set<StepId>): Day | null {
	const own = ownDue(situation, step)?.on ?? null;
	const opening = openingOf(situation, step.id, new Set(seen));
	if (own === null || opening?.on === null) return null;
	return later(own, opening?.on ?? own);
}

/** What stands ready to be ended: acts of several steps, and steps in their rows. */
import { acts } from '$lib/catalog';
import { items, type Item, type Path } from '$lib/domain/path/path';
import { stepsEndedBy, whyNot, wishesStep } from '$lib/domain/recording';
import type { Client } from '$lib/domain/records';
import type { Act, Situation, Stage, Step, StepId } from '$lib/domain/rules';
import {
	allConcerned,
	arrivalSteps,
	isDoneWithEach,
	letterSteps,
	milestones
} from '$lib/domain/rules';
import { outsideSteps } from '$routes/shared/letters/led-from';

export type Ready = { act: Act; steps: readonly Step[] };

/** Where several get one each, their rows ask who has theirs. */
function asksEach({ needs }: Act, { case: own, minor }: Situation): boolean {
	return needs.includes('oneEach') && allConcerned(own, minor).length > 1;
}

/**
 * Acts of at least two open steps, what closes the file, and what was declined, each at the stage where the first of them stands; what needs records of its own stays
 * open. One that cannot be true, or would pass over what has to come first, is not offered.
 */
export function readyActs(path: Path, stage: Stage, here: Situation): Ready[] {
	return acts
		.map((act) => ({ act, steps: stepsEndedBy(path, act) }))
		.filter(({ act, steps }) => steps[0]?.stage === stage && isInOneGo(path, act))
		.filter(({ act }) => !asksEach(act, here) && whyNot(act, here, path) === null);
}

function isInOneGo(path: Path, { ends }: Act): boolean {
	const open = items(path).filter(
		({ step, outcome }) => outcome === null && ends.some(({ group }) => group === step.group)
	);
	const [only] = open;
	const isDeclined = ends.some(
		({ group, outcome }) => group === only?.step.group && outcome === 'declined'
	);
	return open.length > 1 || isDeclined || only?.step.id === milestones.closed;
}

/** The item that stands open in a stage: the next one of all where it is here, else the first that has not ended. */
export function openItem(path: Path, stage: Stage): Item | null {
	if (path.next?.step.stage === stage) return path.next;
	const own = path.stages.find((each) => each.stage === stage)?.items ?? [];
	return own.find(({ outcome, optional }) => outcome === null && !optional) ?? null;
}

/** Steps whose rows hold more than their end: who it goes to, sessions that are held with them, or what closing asks. */
const onTheirPage: readonly StepId[] = [
	milestones.closed,
	milestones.sessionsHeld,
	'name-third-person'
];

/**
 * Whether a step can be ended where it stands in a list: it waits for nothing, stands on no record of its own but what
 * they answered when asked how to reach them, and leads to no letter. Somebody at risk is looked at on their page.
 */
export function endsInRow({ step, held, byWord }: Item, { atRisk }: Client): boolean {
	const elsewhere = [...onTheirPage, ...letterSteps, ...arrivalSteps, ...outsideSteps];
	if (isDoneWithEach(step.id)) return false;
	return (
		!atRisk && held === null && (!byWord || step.id === wishesStep) && !elsewhere.includes(step.id)
	);
}

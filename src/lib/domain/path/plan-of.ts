/** Which steps stand on one client's path, which are left out and why, and which have to wait. */
import type { Situation, Step, StepId } from '$lib/domain/rules';
import {
	gatesOf,
	isAgain,
	isAsked,
	isCalledFor,
	milestones,
	rulesOf,
	waiver
} from '$lib/domain/rules';
import { releaseHold } from '$lib/domain/releases/release';
import { closesFile } from '$lib/domain/records';

export type Waived = { step: Step; because: string };

export type Plan = {
	on: readonly Step[];
	waived: readonly Waived[];
	/** Why an open step has no day for now; `null`: it runs. */
	held(step: Step): string | null;
};

/**
 * The steps of the catalog, with what the reason and each special situation bring and waive. What has an
 * outcome always stays, so that a changed reason hides nothing that was recorded; what is left out now is not asked
 * anew because it was done for another ending.
 */
export function planOf(situation: Situation, usual: readonly Step[]): Plan {
	const { isCurrent, isMeant } = rulesOf(situation);
	const steps = inWords(situation, usual);
	const recorded = recordedSteps(situation);
	const hasEnded = ({ id }: Step) => situation.ended(id) !== null;
	if (!isMeant) {
		const isShown = (step: Step) => recorded.size > 0 && hasEnded(step);
		const shown = steps.filter((step) => recorded.has(step.id) || isShown(step));
		return { on: shown, waived: [], held: () => null };
	}
	const on: Step[] = [];
	const waived: Waived[] = [];
	for (const step of steps) {
		const because = waiver(situation, step.id);
		const isCalled = isCalledFor(situation, step);
		const isKept = because === null && (isCalled || !isAgain(step.id));
		if (recorded.has(step.id) && (isKept || hasEnded(step))) on.push(step);
		else if (isCalled) {
			if (because === null) on.push(step);
			else if (isCurrent) waived.push({ step, because });
		}
	}
	return { on, waived, held: (step) => held(situation, step, on) };
}

/** What would be asked for had the file not been closed, or the client not died. */
export function droppedSteps(situation: Situation, steps: readonly Step[]): Step[] {
	const { case: own, circumstances } = situation;
	const over = own.outcomes.some(closesFile);
	const limited = circumstances.some(({ keepsOnly }) => keepsOnly !== null);
	if (!over && !limited) return [];
	const open: Situation = {
		...situation,
		circumstances: circumstances.filter(({ keepsOnly }) => keepsOnly === null),
		case: {
			...own,
			client: { ...own.client, standing: 'current' },
			outcomes: own.outcomes.filter((each) => !closesFile(each))
		}
	};
	return steps.filter((step) => !step.optional && isAsked(open, step));
}

function inWords({ reason, circumstances }: Situation, steps: readonly Step[]): readonly Step[] {
	const all = [reason, ...circumstances].map(({ words }) => words);
	return steps.map((step) =>
		all.reduce((said, words) => (words[step.id] ? { ...said, ...words[step.id] } : said), step)
	);
}

/** Those that somebody ended: what only a letter or a referral shows brings no step on a path, nor a try that ended none. */
function recordedSteps({ case: { outcomes }, ended }: Situation): ReadonlySet<string> {
	const those = outcomes.filter(
		({ step, outcome }) => outcome !== 'unreachable' || ended(step as StepId) !== null
	);
	return new Set(those.map(({ step }) => step));
}

function held(situation: Situation, step: Step, on: readonly Step[]): string | null {
	const { circumstances } = situation;
	const limited = circumstances.some(({ keepsOnly }) => keepsOnly !== null);
	const stopped = limited ? undefined : circumstances.find((each) => each.stopsClock);
	if (stopped && !stopped.brings.includes(step.id)) {
		return `${stopped.title}: this client’s timeline is paused.`;
	}
	const before = gatesOf(situation, step.id);
	const open = on.filter(({ id }) => before.includes(id) && situation.ended(id) === null);
	if (open.length > 0) return `First: ${open.map(({ title }) => title).join(' · ')}.`;
	return step.id === milestones.summary ? releaseHold(situation) : null;
}

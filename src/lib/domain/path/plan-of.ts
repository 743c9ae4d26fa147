/** Which steps stand on one client's path, which are left out and why, and which have to wait. */
import { milestones } from '$lib/domain/rules/milestones';
import { releaseHold } from '$lib/domain/releases/release';
import type { PathChanges, Situation } from '$lib/domain/rules/ending';
import type { Step } from '$lib/domain/rules/step';
import { closingOf, has } from '$lib/domain/rules/situation';

export type Waived = { step: Step; because: string };

export type Plan = {
	on: readonly Step[];
	waived: readonly Waived[];
	/** Why an open step has no day for now; `null`: it runs. */
	held(step: Step): string | null;
};

/**
 * The steps of the catalog, with what the reason and each special situation bring and waive. What has an
 * outcome always stays, so that a changed reason hides nothing that was recorded.
 */
export function planOf(situation: Situation, steps: readonly Step[]): Plan {
	const { reason, circumstances } = situation;
	const isCurrent = situation.case.client.standing === 'current';
	const isMeant = isCurrent || circumstances.some(({ keepsOnly }) => keepsOnly !== null);
	if (!reason.ends || !isMeant || isOver(situation)) return recordedOnly(situation, steps);
	const changes: readonly PathChanges[] = isCurrent ? [reason, ...circumstances] : circumstances;
	const recorded = recordedSteps(situation);
	const brought = new Set(changes.flatMap((each) => each.brings));
	const on: Step[] = [];
	const waived: Waived[] = [];
	for (const step of steps) {
		if (recorded.has(step.id)) on.push(step);
		else if (brought.has(step.id) || (isCurrent && !step.brought && step.appliesTo(situation))) {
			const because = waiver(situation, changes, step);
			if (because === null) on.push(step);
			else if (isCurrent) waived.push({ step, because });
		}
	}
	return { on, waived, held: (step) => held(situation, changes, step, on) };
}

/** The file is closed, and no closing of the practice asks for a letter to a former client. */
function isOver(situation: Situation): boolean {
	if (closingOf(situation) === null) return false;
	return !has(situation, 'former-client') || has(situation, 'deceased');
}

function recordedOnly(situation: Situation, steps: readonly Step[]): Plan {
	const recorded = recordedSteps(situation);
	const shows = (step: Step) => recorded.size > 0 && situation.ended(step.id) !== null;
	const on = steps.filter((step) => recorded.has(step.id) || shows(step));
	return { on, waived: [], held: () => null };
}

/** Those that somebody ended: what only a letter or a referral shows brings no step on a path. */
function recordedSteps({ case: { outcomes } }: Situation): ReadonlySet<string> {
	return new Set(outcomes.map(({ step }) => step));
}

function waiver(
	{ circumstances }: Situation,
	changes: readonly PathChanges[],
	step: Step
): string | null {
	for (const { keepsOnly, brings } of circumstances) {
		const stays = !keepsOnly || keepsOnly.steps.includes(step.id) || brings.includes(step.id);
		if (!stays) return keepsOnly.because;
	}
	for (const { waives } of changes) {
		const because = waives[step.id];
		if (because) return because;
	}
	return null;
}

function held(
	situation: Situation,
	changes: readonly PathChanges[],
	step: Step,
	on: readonly Step[]
): string | null {
	const { circumstances } = situation;
	const limited = circumstances.some(({ keepsOnly }) => keepsOnly !== null);
	const stopped = limited ? undefined : circumstances.find((each) => each.stopsClock);
	if (stopped && !stopped.brings.includes(step.id)) {
		return `${stopped.title}: this client’s clock stands still.`;
	}
	const before = changes.flatMap(({ gates }) => gates[step.id] ?? []);
	const open = on.filter(({ id }) => before.includes(id) && situation.ended(id) === null);
	if (open.length > 0) return `First: ${open.map(({ title }) => title).join(' · ')}.`;
	return step.id === milestones.summary ? releaseHold(situation) : null;
}

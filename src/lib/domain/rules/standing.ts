/** Which steps stand on one client's path, by what the reason and the special situations bring, waive and gate. */
import { keptWith } from '$lib/domain/days/remembered';
import type { AwaitedStep, PathChanges, Situation } from './ending';
import type { StepId } from './ids';
import { closingOf, has } from './situation';

export type Rules = {
	changes: readonly PathChanges[];
	brought: ReadonlySet<StepId>;
	isCurrent: boolean;
	/** There is a path at all. */
	isMeant: boolean;
};

/** Worked out once for a situation, since every step asks for it. */
export const rulesOf = keptWith((situation: Situation): Rules => {
	const { reason, circumstances } = situation;
	const isCurrent = situation.case.client.standing === 'current';
	const isMeant = isCurrent || circumstances.some(({ keepsOnly }) => keepsOnly !== null);
	const changes: readonly PathChanges[] = isCurrent ? [reason, ...circumstances] : circumstances;
	const brought = new Set(changes.flatMap((each) => each.brings));
	return { changes, brought, isCurrent, isMeant: reason.ends && isMeant && !isOver(situation) };
});

/** The file is closed, and no closing of the practice asks for a letter to a former client. */
function isOver(situation: Situation): boolean {
	if (closingOf(situation) === null) return false;
	return !has(situation, 'former-client') || has(situation, 'deceased');
}

/** Before anything is left out: it applies, or something brings it. */
export function isCalledFor(situation: Situation, step: AwaitedStep): boolean {
	const { brought, isMeant } = rulesOf(situation);
	return isMeant && (brought.has(step.id) || isOnEveryPath(situation, step));
}

/** It is called for, and nothing leaves it out. */
export const isAsked = (situation: Situation, step: AwaitedStep): boolean =>
	isCalledFor(situation, step) && waiver(situation, step.id) === null;

/** On the path of everybody who is seen and to whom it applies, whatever brings it beside. */
export function isOnEveryPath(situation: Situation, step: AwaitedStep): boolean {
	return rulesOf(situation).isCurrent && !step.brought && step.appliesTo(situation);
}

/** Why a step is left out; `null`: it is not. */
export function waiver(situation: Situation, step: StepId): string | null {
	for (const { keepsOnly, brings } of situation.circumstances) {
		const stays = !keepsOnly || keepsOnly.steps.includes(step) || brings.includes(step);
		if (!stays) return keepsOnly.because;
	}
	for (const { waives } of rulesOf(situation).changes) {
		const because = waives[step];
		if (because) return because;
	}
	return null;
}

/** The steps that come before this one wherever they stand on the path. */
export function gatesOf(situation: Situation, step: StepId): readonly StepId[] {
	return rulesOf(situation).changes.flatMap(({ gates }) => gates[step] ?? []);
}

import { kindOf } from '$lib/catalog/entries';
import type { Circumstance, PathChanges } from '$lib/domain/rules/ending';
import type { StepId } from '$lib/domain/rules/ids';
import { letterSteps } from '$lib/domain/rules/milestones';
import { isTicked } from '$lib/domain/rules/situation';

const kind = kindOf<Circumstance>();

/** What both kinds share: nothing is left out or waits because of it, and the clock runs on. */
const most = { words: {}, waives: {}, gates: {}, keepsOnly: null, stopsClock: false } as const;

/** Whatever is written to those who decide for somebody waits until it was checked that they do. */
export const lettersAfter = (check: StepId): PathChanges['gates'] =>
	Object.fromEntries(letterSteps.map((step) => [step, [check]]));

/** The therapist says that it holds. */
export const ticked = kind({ ...most, ticked: true, holds: isTicked });

/** Other facts show that it holds. */
export const workedOut = kind({ ...most, ticked: false });

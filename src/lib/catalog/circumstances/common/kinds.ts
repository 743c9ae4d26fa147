import { kindOf } from '$lib/catalog/entries';
import type { Circumstance } from '$lib/domain/rules/ending';
import { isTicked } from '$lib/domain/rules/situation';

const kind = kindOf<Circumstance>();

/** What both kinds share: nothing is left out or waits because of it, and the clock runs on. */
const most = { waives: {}, gates: {}, keepsOnly: null, stopsClock: false } as const;

/** The therapist says that it holds. */
export const ticked = kind({ ...most, ticked: true, holds: isTicked });

/** Other facts show that it holds. */
export const workedOut = kind({ ...most, ticked: false });

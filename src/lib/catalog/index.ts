/** Gathers the entries. Letters are gathered in `$lib/catalog/letters`, to be loaded when used. */
import type { Circumstance, Reason } from '$lib/domain/rules/ending';
import { acts } from './acts';
import { agenda } from './agenda';
import firstOfAll from './circumstances/first-of-all';
import outOfTouch from './circumstances/out-of-touch';
import specialNeeds from './circumstances/special-needs';
import { entries } from './entries';
import { jurisdictions } from './places/index';
import { steps } from './steps/index';

export { acts, agenda, jurisdictions, steps };

export const reasons: readonly Reason[] = entries<Reason>(
	import.meta.glob('./reasons/*/reason.ts', { eager: true, import: 'default' })
).sort((a, b) => a.title.localeCompare(b.title));

/** The special situations of clients, in the order they are shown. */
export const circumstances = entries<Circumstance>({
	...firstOfAll,
	...specialNeeds,
	...outOfTouch
});

/** For `situation` and `caseload`. */
export const catalog = { reasons, jurisdictions, circumstances, steps, agenda };

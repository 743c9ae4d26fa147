/** Gathers the entries: one file, one entry. Letters are gathered in `$lib/catalog/letters`, to be loaded when used. */
import type { Circumstance, Reason } from '$lib/domain/rules/ending';
import { stages } from '$lib/domain/rules/stage';
import type { Step } from '$lib/domain/rules/step';
import { acts } from './acts';
import { agenda } from './agenda';
import { entries } from './entries';
import { jurisdictions } from './places/index';

export { acts, agenda, jurisdictions };

export const steps: readonly Step[] = entries<Step>(
	import.meta.glob(['./steps/*.ts', '!./steps/*.test.ts'], { eager: true, import: 'default' })
).sort((a, b) => stages.indexOf(a.stage) - stages.indexOf(b.stage) || a.order - b.order);

export const reasons: readonly Reason[] = entries<Reason>(
	import.meta.glob('./reasons/*/reason.ts', { eager: true, import: 'default' })
).sort((a, b) => a.title.localeCompare(b.title));

/** The special situations of clients, in the order they are shown. */
export const circumstances: readonly Circumstance[] = entries<Circumstance>(
	import.meta.glob(['./circumstances/*.ts', '!./circumstances/*.test.ts'], {
		eager: true,
		import: 'default'
	})
).sort((a, b) => a.order - b.order);

/** For `situation` and `caseload`. */
export const catalog = { reasons, jurisdictions, circumstances, steps, agenda };

/** Gathers the entries. Letters are gathered in `$lib/catalog/letters`, to be loaded when used. */
import type { Reason } from '$lib/domain/rules/ending';
import { acts } from './acts';
import { agenda } from './agenda';
import { circumstances } from './circumstances/index';
import { entries } from './entries';
import { jurisdictions } from './places/index';
import { steps } from './steps/index';

export { acts, agenda, circumstances, jurisdictions, steps };

export const reasons: readonly Reason[] = entries<Reason>(
	import.meta.glob('./reasons/*/reason.ts', { eager: true, import: 'default' })
).sort((a, b) => a.title.localeCompare(b.title));

/** For `situation` and `caseload`. */
export const catalog = { reasons, jurisdictions, circumstances, steps, agenda };

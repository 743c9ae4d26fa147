import type { Act } from '$lib/domain/rules';

/** What ends whole groups of steps at once, in the order of the path. */
export const acts: readonly Act[] = Object.values(
	import.meta.glob<readonly Act[]>('./acts.json', { eager: true, import: 'default' })
).flat();

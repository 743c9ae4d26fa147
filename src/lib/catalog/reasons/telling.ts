import type { TellingWords } from '$lib/catalog/telling/common/words';

/** Of every reason that ends treatment, with its id. */
export const words: readonly (TellingWords & { id: string })[] = Object.entries(
	import.meta.glob<TellingWords | null>('./*/telling.ts', { eager: true, import: 'default' })
).flatMap(([path, said]) => (said ? [{ ...said, id: path.split('/').at(-2) ?? '' }] : []));

import { tellingOf } from '$lib/catalog/telling/common/sentences';
import type { TellingRow, TellingWords } from '$lib/catalog/telling/common/words';

/** Of every reason that ends treatment, with its id. */
export const words: readonly (TellingWords & { id: string })[] = Object.entries(
	import.meta.glob<TellingRow | null>('./*/telling.json', { eager: true, import: 'default' })
).flatMap(([path, row]) => (row ? [{ ...tellingOf(row), id: path.split('/').at(-2) ?? '' }] : []));

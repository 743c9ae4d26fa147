import type { TellingWords } from '$lib/catalog/telling/common/words';

/** Of every reason that ends treatment. */
export const words: readonly TellingWords[] = Object.values(
	import.meta.glob<TellingWords | null>('./*/telling.ts', { eager: true, import: 'default' })
).filter((each) => each !== null);

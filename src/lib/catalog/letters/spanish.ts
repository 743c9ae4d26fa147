/** The Spanish of letters: of each English text its own, with the same names in it. */
import { spanishIn, speaking } from '$lib/catalog/prose/spanish';

const files = import.meta.glob<Readonly<Record<string, string>>>('./spanish/*.json', {
	eager: true,
	import: 'default'
});

export const spanish = spanishIn(Object.values(files));
export const { inSpanish, say } = speaking(spanish);

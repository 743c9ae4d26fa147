/** The Spanish of forms: of each English text its own, with the same names in it. Places and numbers are said as letters say them. */
import places from '$lib/catalog/letters/spanish/places.json';
import made from '$lib/catalog/letters/spanish/made.json';
import { spanishIn, speaking } from '$lib/catalog/prose/spanish';

const files = import.meta.glob<Readonly<Record<string, string>>>('./spanish/*.json', {
	eager: true,
	import: 'default'
});

/** Without what letters say too. */
export const ofForms = spanishIn(Object.values(files));
export const spanish = spanishIn([places, made, ...Object.values(files)]);
export const { inSpanish, say } = speaking(spanish);

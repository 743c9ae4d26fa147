import type { RecordOf, RecordType } from './schemas';
import later from './added-later.json';

/**
 * The upcasters: what a record from before a field was added holds for it. A field that joins a schema of a
 * released version joins here too, for ever.
 */
export const addedLater = {
	...later,
	client: { ...later.client, letterLanguage: 'en' },
	letter: { ...later.letter, printedFrom: 'pdf' }
} satisfies { readonly [K in RecordType]: Readonly<Partial<Omit<RecordOf<K>, 'id'>>> };

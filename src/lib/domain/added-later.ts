import type { RecordOf, RecordType } from './records';

type Later = { readonly [K in RecordType]: Readonly<Partial<Omit<RecordOf<K>, 'id'>>> };

/**
 * The upcasters: what a record from before a field was added holds for it. A field that joins a schema of a
 * released version joins here too, for ever.
 */
export const addedLater = {
	client: { tellOn: null },
	recipient: {},
	outcome: {},
	letter: {},
	provider: {},
	practice: {
		coverName: null,
		coverPhone: null,
		executorName: null,
		executorPhone: null,
		recordsWhere: null,
		paperWhere: null
	}
} as const satisfies Later;

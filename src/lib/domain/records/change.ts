import type { RecordOf, RecordType } from './schemas';

/** One fact for the vault. Facts commute and may arrive twice: the later stamp of a field wins. */
export type Op = {
	[K in RecordType]:
		| { op: 'add'; type: K; id: string; fields: Omit<RecordOf<K>, 'id'> }
		| { op: 'set'; type: K; id: string; fields: Partial<Omit<RecordOf<K>, 'id'>> }
		| { op: 'del'; type: K; id: string };
}[RecordType];

/** What the therapist did, as one entry of the trail and one transaction. */
export type Change = {
	/** The sentence of the trail, such as “Told in person on June 2, 2026”. */
	act: string;
	/** The client it is about; `null` for the practice or for many clients. */
	subject: string | null;
	/** The sentence in the trail of each of many, by the client's id; left out: that of the act. */
	each?: Readonly<Record<string, string>>;
	ops: Op[];
};

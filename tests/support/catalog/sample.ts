/** The records that changes leave behind, for tests. */
import type { Change } from '$lib/domain/records/change';
import type { RecordOf, RecordType } from '$lib/domain/records';

type Kept = <K extends RecordType>(type: K) => RecordOf<K>[];

export function kept(changes: readonly Change[]): Kept {
	const records = new Map<string, { type: RecordType; fields: object }>();
	for (const op of changes.flatMap((change) => change.ops)) {
		const before = records.get(op.id);
		if (op.op === 'del') records.delete(op.id);
		else records.set(op.id, { type: op.type, fields: { ...before?.fields, ...op.fields } });
	}
	return <K extends RecordType>(type: K) =>
		[...records]
			.filter(([, each]) => each.type === type)
			.map(([id, { fields }]) => ({ id, ...fields }) as RecordOf<K>);
}

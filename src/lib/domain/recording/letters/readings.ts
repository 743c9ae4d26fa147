import type { Change, RecordOf } from '$lib/domain/records';
import { counted } from '$lib/domain/recording/words';

type Reading = Omit<RecordOf<'reading'>, 'id'>;

/** The therapist has read what the lint found: it is not asked again about the same words. */
export function findingsRead(id: string, fields: Reading): Change {
	const act = `Read before letters go: ${counted(fields.keys.length, 'remark', 'remarks')}`;
	return { act, subject: null, ops: [{ op: 'add', type: 'reading', id, fields }] };
}

/** A letter goes though the lint held it back: only the therapist can judge that. */
export function letterLetGo(id: string, fields: Reading): Change {
	const act = 'A letter held back was reviewed and goes out';
	return { act, subject: null, ops: [{ op: 'add', type: 'reading', id, fields }] };
}

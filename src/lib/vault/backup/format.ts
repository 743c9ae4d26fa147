/**
 * A backup, once its age file is opened: lines of JSON. The first says what it is and how much follows; then
 * rows, entries by device and number, files; the last counts the lines before it and gives their SHA-256.
 */
import * as v from 'valibot';
import { schemas, type RecordType } from '$lib/domain/records';

export const BACKUP_FORMAT = 1;

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(64));
const stamp = v.pipe(v.string(), v.regex(/^[0-9a-z]{12,40}$/));
const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const type = v.picklist(Object.keys(schemas) as RecordType[]);
const words = v.pipe(v.string(), v.maxLength(2000));
const key = v.strictObject({ dev: id, n: count });
const base64 = v.pipe(v.string(), v.regex(/^[A-Za-z0-9+/]*={0,2}$/));

export const firstLine = v.strictObject({
	closewell: v.literal('backup'),
	format: count,
	vault: id,
	madeAt: count,
	rows: count,
	entries: count,
	files: count,
	last: v.record(id, v.strictObject({ n: count, hash })),
	stamp,
	lid: v.strictObject({
		recipients: v.pipe(v.array(v.pipe(v.string(), v.regex(/^age1[a-z0-9]{58}$/))), v.maxLength(20)),
		slots: v.pipe(
			v.array(
				v.strictObject({ kind: v.literal('passphrase'), file: v.pipe(base64, v.maxLength(4000)) })
			),
			v.maxLength(8)
		)
	})
});

export const rowLine = v.strictObject({
	row: v.strictObject({ id, type, f: v.record(v.string(), v.strictTuple([v.unknown(), stamp])) })
});

export const entryLine = v.strictObject({
	entry: v.strictObject({
		dev: id,
		n: count,
		prev: v.union([v.literal(''), hash]),
		at: count,
		stamp,
		by: words,
		act: words,
		each: v.exactOptional(v.record(id, words)),
		subject: v.nullable(id),
		seen: v.record(id, count),
		undoes: v.nullable(key),
		takes: v.exactOptional(key),
		ops: v.array(
			v.strictObject({
				type,
				id,
				f: v.record(v.string(), v.unknown()),
				was: v.record(v.string(), v.unknown())
			})
		)
	})
});

export const fileLine = v.strictObject({ file: v.strictObject({ hash, bytes: base64 }) });

export const lastLine = v.strictObject({ end: count, sha256: hash });

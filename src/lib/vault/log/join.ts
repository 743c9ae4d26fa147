import type { RecordType } from '$lib/domain/records';
import type { Timestamp } from './hybrid-clock';

export type Field = [value: unknown, stamp: Timestamp];

/** A record as facts: each field with the stamp it was last said under. Also the form of one fact of the log. */
export type Row = { id: string; type: RecordType; f: Record<string, Field> };

/** The field that says whether a record is there: `false`, or the mark of its place in the order of adding. */
export const HERE = '@';

/**
 * What both know: the later stamp wins, field by field. The one function that makes rows, whether from a
 * commit, from the log or from another copy; order and repetition do not matter. Gives `a` itself when `b`
 * adds nothing.
 */
export function join(a: Row | undefined, b: Row): Row {
	if (!a) return b;
	let f = a.f;
	for (const [name, theirs] of Object.entries(b.f)) {
		const ours = a.f[name];
		if (ours && !wins(theirs, ours)) continue;
		if (f === a.f) f = { ...a.f };
		f[name] = theirs;
	}
	const type = a.type >= b.type ? a.type : b.type;
	return f === a.f && type === a.type ? a : { id: a.id, type, f };
}

/** One device never gives a stamp twice; should it happen, every copy still decides alike. */
function wins(theirs: Field, ours: Field): boolean {
	if (theirs[1] !== ours[1]) return theirs[1] > ours[1];
	return JSON.stringify(theirs[0]) > JSON.stringify(ours[0]);
}

/** The record that another one names in this field must be there. */
export const REFERENCES: Record<string, RecordType> = {
	clientId: 'client',
	recipientId: 'recipient'
};

export const isHere = (row: Row): boolean => typeof row.f[HERE]?.[0] === 'string';

export function sameRow(a: Row, b: Row): boolean {
	const names = Object.keys(a.f);
	if (a.id !== b.id || a.type !== b.type) return false;
	if (names.length !== Object.keys(b.f).length) return false;
	return names.every((name) => JSON.stringify(a.f[name]) === JSON.stringify(b.f[name]));
}

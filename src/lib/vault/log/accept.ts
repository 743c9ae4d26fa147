import { safeParse, type BaseIssue } from 'valibot';
import type { Change, Op as Asked } from '$lib/domain/records';
import { addedLater, schemas } from '$lib/domain/records';
import { clean, cleanText } from './clean';
import type { Entry, Op } from './entry';
import { VaultError } from '$lib/vault/refusals/fault';
import type { Held } from './head';
import { HERE, isHere, REFERENCES } from './join';

export type Rows = ReadonlyMap<string, Held>;

/** In characters; a longer sentence is cut. */
const LONGEST_ACT = 500;

/**
 * A change as the ops of one entry, one for each record, checked against the schemas and the records there are.
 * @throws VaultError `invalid` with the sentence what is wrong.
 */
export function accept(change: Change, rows: Rows): Pick<Entry, 'act' | 'each' | 'ops'> {
	const ops = new Map<string, Op>();
	for (const asked of change.ops) {
		const op = ops.get(asked.id) ?? { type: asked.type, id: asked.id, f: {}, was: {} };
		checkTarget(asked, op, rows);
		Object.assign(op.f, wanted(asked));
		ops.set(asked.id, op);
	}
	for (const op of ops.values()) {
		checkReferences(op, ops, rows);
		op.was = earlier(op, rows);
	}
	checkSubject(change.subject, ops, rows);
	return { ...sentences(change), ops: [...ops.values()] };
}

function sentences({ act, each }: Change): Pick<Entry, 'act' | 'each'> {
	const own = each && Object.entries(each).map(([id, theirs]) => [id, cut(theirs)] as const);
	return { act: cut(act), ...(own && { each: Object.fromEntries(own) }) };
}

function checkSubject(subject: string | null, ops: ReadonlyMap<string, Op>, rows: Rows): void {
	if (subject === null) return;
	const type = ops.get(subject)?.type ?? rows.get(subject)?.row.type;
	if (type !== 'client') refuse('The client this is about is not there.');
}

const cut = (act: string): string => [...cleanText(act)].slice(0, LONGEST_ACT).join('');

function checkTarget(asked: Asked, op: Op, rows: Rows): void {
	const row = rows.get(asked.id)?.row;
	const here = HERE in op.f ? op.f[HERE] !== false : row !== undefined && isHere(row);
	if ((row?.type ?? op.type) !== asked.type || op.type !== asked.type) {
		refuse(`The id of this ${asked.type} belongs to another record.`);
	}
	if (cleanText(asked.id) !== asked.id) refuse(`The id of this ${asked.type} cannot be kept.`);
	if (asked.op === 'add' && here) refuse(`This ${asked.type} is there already.`);
	if (asked.op !== 'add' && !here) refuse(`This ${asked.type} is no longer there.`);
}

function wanted(asked: Asked): Record<string, unknown> {
	if (asked.op === 'del') return { [HERE]: false };
	const schema = schemas[asked.type];
	const fields = cleaned(asked.fields);
	for (const name of Object.keys(fields)) {
		if (name === 'id' || !Object.hasOwn(schema.entries, name))
			refuse(`A ${asked.type} has no “${name}”.`);
	}
	if (asked.op === 'add') {
		const read = safeParse(schema, { id: asked.id, ...fields });
		if (!read.success) refuse(sentence(asked.type, read.issues[0]));
		return { [HERE]: '', ...fields };
	}
	for (const [name, value] of Object.entries(fields)) {
		const read = safeParse(schema.entries[name as never], value);
		if (!read.success) refuse(sentence(asked.type, read.issues[0] as BaseIssue<unknown>, name));
	}
	return fields;
}

function cleaned(fields: object): Record<string, unknown> {
	const known = Object.entries(fields).filter(([, value]) => value !== undefined);
	return Object.fromEntries(known.map(([name, value]) => [name, clean(value)]));
}

function checkReferences(op: Op, ops: ReadonlyMap<string, Op>, rows: Rows): void {
	for (const [name, type] of Object.entries(REFERENCES)) {
		const id = op.f[name];
		if (typeof id !== 'string') continue;
		const known = ops.get(id)?.type ?? rows.get(id)?.row.type;
		if (known !== type) refuse(`The ${type} of this ${op.type} is not there.`);
	}
}

function earlier(op: Op, rows: Rows): Record<string, unknown> {
	const row = rows.get(op.id)?.row;
	if (!row) return {};
	const before: Record<string, unknown> = { ...addedLater[op.type] };
	for (const [name, [value]] of Object.entries(row.f)) before[name] = value;
	const known = Object.keys(op.f).filter((name) => name in before);
	return Object.fromEntries(known.map((name) => [name, before[name]]));
}

function sentence(type: string, issue: BaseIssue<unknown>, field?: string): string {
	const name = field ?? String(issue.path?.[0]?.key ?? 'record');
	return `Not saved: “${name}” of this ${type} cannot be kept like this (${issue.message}).`;
}

function refuse(message: string): never {
	throw new VaultError('invalid', message);
}

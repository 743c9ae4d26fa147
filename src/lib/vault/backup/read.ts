/** What comes in is hostile until proven: any doubt, and nothing of it is used. */
import * as v from 'valibot';
import { type Bytes, fromBase64, sha256, textOf, utf8 } from '$lib/bytes';
import { type RecordType, schemas } from '$lib/domain/records';
import type { Secret } from '$lib/vault/api';
import { openWith } from '$lib/vault/crypto/age';
import { cleanText } from '$lib/vault/log/clean';
import { type Entry, LONGEST_ENTRY } from '$lib/vault/log/entry';
import { HERE, REFERENCES, type Row } from '$lib/vault/log/join';
import { VaultError } from '$lib/vault/refusals/fault';
import sentences from '$lib/vault/refusals/sentences.json';
import { checkIntegrity, type Content } from '$lib/vault/store/snapshot';
import * as format from './format';

const LARGEST = 200 * 1024 * 1024;

export async function readBackup(file: Bytes, secret: Secret): Promise<Content> {
	if (file.length > LARGEST) throw refusal('it is larger than 200 MB');
	return readLines(await openWith(secret, file));
}

/** @throws VaultError `notABackup` with the line and the reason, or `newer`. */
export async function readLines(plain: Bytes): Promise<Content> {
	const lines = await checkedLines(plain);
	const first = parse(format.firstLine, lines, 0);
	if (first.format > format.BACKUP_FORMAT) throw new VaultError('newer', sentences.newerBackup);
	const entriesFrom = 1 + first.rows;
	const filesFrom = entriesFrom + first.entries;
	if (lines.length !== filesFrom + first.files)
		throw refusal('its counts do not match what is in it');
	const rows = numbers(1, entriesFrom).map((at) => readRow(lines, at));
	const entries = numbers(entriesFrom, filesFrom).map((at) => readEntry(lines, at));
	const files = await Promise.all(
		numbers(filesFrom, lines.length).map((at) => readFile(lines, at))
	);
	await checkWhole(rows, entries, first);
	const slots = first.lid.slots.map(
		({ kind, file }) => ({ kind, file: fromBase64(file) }) as const
	);
	const { vault, madeAt, last, stamp } = first;
	const lid = { recipients: first.lid.recipients, slots };
	return { vault, madeAt, lid, snapshot: { rows, entries, last, stamp }, files };
}

async function checkedLines(plain: Bytes): Promise<string[]> {
	const text = await Promise.resolve(plain)
		.then(textOf)
		.catch(() => '');
	const lines = text.split('\n');
	if (lines.pop() !== '' || lines.length < 2) throw refusal('it is cut short');
	const end = parse(format.lastLine, lines, lines.length - 1);
	lines.pop();
	const sum = await sha256(utf8(lines.map((line) => `${line}\n`).join('')));
	if (end.end !== lines.length || end.sha256 !== sum)
		throw refusal('its last line does not match the rest');
	return lines;
}

function readRow(lines: string[], at: number): Row {
	const { row } = parse(format.rowLine, lines, at);
	const values = Object.entries(row.f).map(([name, [value]]): [string, unknown] => [name, value]);
	checkValues(row.type, Object.fromEntries(values), at);
	return row as Row;
}

function readEntry(lines: string[], at: number): Entry {
	const { entry } = parse(format.entryLine, lines, at);
	for (const op of entry.ops) {
		checkValues(op.type, op.f, at);
		checkValues(op.type, op.was, at);
	}
	return entry;
}

async function readFile(lines: string[], at: number) {
	const { file } = parse(format.fileLine, lines, at);
	const bytes = fromBase64(file.bytes);
	if ((await sha256(bytes)) !== file.hash)
		throw refusal('a file in it is not the one it names', at);
	return { hash: file.hash, bytes };
}

function checkValues(type: RecordType, values: Record<string, unknown>, at: number): void {
	const { entries } = schemas[type];
	for (const [name, value] of Object.entries(values)) {
		const isKnown = name !== 'id' && Object.hasOwn(entries, name);
		const schema = isKnown ? entries[name as never] : name === HERE ? here : v.never();
		if (!v.safeParse(schema, value).success)
			throw refusal(`“${name}” of a ${type} is not right`, at);
	}
}

const here = v.union([v.literal(false), v.pipe(v.string(), v.regex(/^[0-9a-z]{12,50}$/))]);

async function checkWhole(
	rows: Row[],
	entries: Entry[],
	first: v.InferOutput<typeof format.firstLine>
) {
	const types = new Map(rows.map(({ id, type }) => [id, type]));
	if (types.size !== rows.length) throw refusal('a record is in it twice');
	for (const { f } of rows) {
		for (const [name, type] of Object.entries(REFERENCES)) {
			const id = f[name]?.[0] as string | null | undefined;
			if (id && types.get(id) !== type) throw refusal(`a record names a ${type} that is not in it`);
		}
	}
	const head = { dev: '', rows: rows.length, sum: '0', last: first.last, stamp: first.stamp };
	await checkIntegrity({ head, rows, entries }).catch(() => {
		throw refusal('its history and records do not match');
	});
}

function parse<S extends v.GenericSchema>(
	schema: S,
	lines: string[],
	at: number
): v.InferOutput<S> {
	try {
		const value = plainJson(lines[at] ?? '');
		v.assert(schema, value);
		return value;
	} catch (error) {
		throw refusal(
			error instanceof v.ValiError || error instanceof SyntaxError
				? 'it is not understood'
				: (error as Error).message,
			at
		);
	}
}

function numbers(from: number, to: number): number[] {
	return Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
}

function refusal(reason: string, at?: number): VaultError {
	const where = at === undefined ? '' : ` in line ${at + 1}`;
	const words = `This backup cannot be used: ${reason}${where}. Nothing was changed.`;
	return new VaultError('notABackup', words);
}

const DEEPEST = 20;
const LONGEST_LINE = LONGEST_ENTRY + 1024;
const NEVER = ['__proto__', 'constructor', 'prototype'];

/**
 * One line of JSON from outside, as objects without prototype.
 * @throws Error with the reason, when it is no line this program could have written.
 */
function plainJson(line: string): unknown {
	if (line.length > LONGEST_LINE) throw new Error('it is too long');
	return bare(JSON.parse(line), DEEPEST);
}

function bare(value: unknown, levels: number): unknown {
	if (levels === 0) throw new Error('it is nested too deep');
	if (typeof value === 'string' && cleanText(value) !== value) {
		throw new Error('it holds characters that are never written');
	}
	if (typeof value === 'number' && !Number.isFinite(value))
		throw new Error('a number is too large');
	if (Array.isArray(value)) return value.map((each) => bare(each, levels - 1));
	return typeof value === 'object' && value !== null ? bareObject(value, levels) : value;
}

function bareObject(value: object, levels: number): object {
	const object = Object.create(null) as Record<string, unknown>;
	for (const [name, each] of Object.entries(value)) {
		if (NEVER.includes(name)) throw new Error(`it holds “${name}”`);
		object[name] = bare(each, levels - 1);
	}
	return object;
}

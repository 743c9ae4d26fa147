import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BACKUP_FORMAT } from './format';
import { readLines } from './read';
import { linesOf } from './write';
import { sha256, textOf, utf8, type Bytes } from '$lib/bytes';
import type { VaultError } from '$lib/vault/refusals/fault';
import { newHead } from '$lib/vault/log/head';
import { factsOf, hashOf, type Entry } from '$lib/vault/log/entry';
import { aClient } from '$tests/support/vault/vault';
import { HERE } from '$lib/vault/log/join';
import { NO_TIMESTAMP, timestampAfter } from '$lib/vault/log/hybrid-clock';

const stamp = timestampAfter(1_778_234_400_000, 'devone', NO_TIMESTAMP);
const entry: Entry = {
	dev: 'devone',
	n: 1,
	prev: '',
	at: 1_778_234_400_000,
	stamp,
	by: 'therapist',
	act: 'Added',
	subject: 'c1',
	seen: {},
	undoes: null,
	ops: [{ type: 'client', id: 'c1', f: { [HERE]: `${stamp}0000`, ...aClient }, was: {} }]
};

/** The lines of a small backup without its last. */
async function goodLines(of = entry): Promise<string[]> {
	const last = { devone: { n: 1, hash: await hashOf(of) } };
	const snapshot = {
		head: { ...newHead('devone'), last, stamp },
		rows: factsOf(of),
		entries: [of]
	};
	const text = textOf(
		await linesOf(snapshot, [], { vault: 'v1', lid: { recipients: [], slots: [] } }, 1)
	);
	return text.split('\n').slice(0, -2);
}

/** With a last line that accounts for them, as an attacker would write it. */
async function ended(lines: string[]): Promise<Bytes> {
	const text = lines.map((line) => `${line}\n`).join('');
	const end = { end: lines.length, sha256: await sha256(utf8(text)) };
	return utf8(`${text}${JSON.stringify(end)}\n`);
}

type Line = Record<string, unknown>;

describe('the lines of a backup', () => {
	it('are read as they were written', async () => {
		const content = await readLines(await ended(await goodLines()));
		expect([content.snapshot.rows.length, content.snapshot.entries]).toEqual([1, [entry]]);
	});

	it('keep what was done for each of many, and what was taken back of one', async () => {
		const takes = { dev: 'devone', n: 1 };
		const { by, act, subject, seen, undoes, ops, ...before } = entry;
		const many: Entry = {
			...before,
			by,
			act,
			each: { c1: 'Added' },
			subject,
			seen,
			undoes,
			takes,
			ops
		};
		const { snapshot } = await readLines(await ended(await goodLines(many)));
		expect(snapshot.entries).toEqual([many]);
	});

	it.each<[string, number, (line: string) => string]>([
		['an unknown first line', 0, () => '{"closewell":"letters"}'],
		['wrong counts', 0, (line) => line.replace('"rows":1', '"rows":2')],
		['a record of an unknown type', 1, (line) => line.replace('"client"', '"spy"')],
		['a field nobody knows', 1, (line) => line.replace('"city"', '"motto"')],
		['a prototype', 1, (line) => line.replace('"city"', '"__proto__"')],
		['a text that is too long', 1, (line) => line.replace('Portland', 'x'.repeat(400))],
		['control characters', 1, (line) => line.replace('Portland', '\\u0000')],
		['another Unicode form', 1, (line) => line.replace('Zoë', 'Zoe\u0308')],
		[
			'a day that does not exist',
			1,
			(line) => line.replace('"bornOn":[null', '"bornOn":["2026-02-30"')
		],
		['a row that is not what the log says', 1, (line) => line.replace('Portland', 'Salem')],
		['an entry that was changed', 2, (line) => line.replace('Portland', 'Salem')],
		['a number out of range', 2, (line) => line.replace('"at":1778234400000', '"at":1e999')],
		['deep nesting', 2, () => '['.repeat(5000) + ']'.repeat(5000)],
		['no JSON', 2, () => 'Dear Zoë'],
		['an empty line', 2, () => '']
	])('are refused with %s', async (_, at, changed) => {
		const lines = await goodLines();
		lines[at] = changed(lines[at]!);
		await expect(readLines(await ended(lines))).rejects.toMatchObject({ code: 'notABackup' });
	});

	it('are refused with one more than is counted', async () => {
		const lines = await goodLines();
		await expect(readLines(await ended([...lines, lines[1]!]))).rejects.toMatchObject({
			code: 'notABackup'
		});
	});

	it('are refused with a record that is in them twice', async () => {
		const lines = await goodLines();
		const first = lines[0]!.replace('"rows":1', '"rows":2');
		const read = readLines(await ended([first, lines[1]!, ...lines.slice(1)]));
		await expect(read).rejects.toMatchObject({
			code: 'notABackup',
			message: 'This backup cannot be used: a record is in it twice. Nothing was changed.'
		});
	});

	it('say which line is wrong, and that nothing was changed', async () => {
		const lines = await goodLines();
		lines[2] = 'Dear Zoë';
		const { message } = (await readLines(await ended(lines)).catch(
			(error: VaultError) => error
		)) as Error;
		expect(message).toBe(
			'This backup cannot be used: it is not understood in line 3. Nothing was changed.'
		);
	});

	it('of a newer Closewell are not guessed at', async () => {
		const lines = await goodLines();
		const first: Line = { ...(JSON.parse(lines[0]!) as Line), format: BACKUP_FORMAT + 1 };
		const read = readLines(await ended([JSON.stringify(first), ...lines.slice(1)]));
		await expect(read).rejects.toMatchObject({ code: 'newer' });
	});

	it('are never read when any byte was changed', async () => {
		const good = await ended(await goodLines());
		const places = fc.sample(
			fc.tuple(fc.nat(good.length - 1), fc.integer({ min: 1, max: 255 })),
			300
		);
		const read = await Promise.all(
			places.map(([at, by]) => {
				const changed = good.slice();
				changed[at]! ^= by;
				return readLines(changed).then(
					() => 'read',
					(error: VaultError) => error.code
				);
			})
		);
		expect(new Set(read)).toEqual(new Set(['notABackup']));
	});

	it('are never read when cut short', async () => {
		const good = await ended(await goodLines());
		const cuts = fc.sample(fc.nat(good.length - 1), 100);
		const read = await Promise.allSettled(cuts.map((at) => readLines(good.slice(0, at))));
		expect(read.filter(({ status }) => status === 'fulfilled')).toEqual([]);
	});
});

import { describe, expect, it } from 'vitest';
import type { RecordType } from '$lib/domain/records';
import type { Entry, Op } from './entry';
import { factsOf, hashOf, jsonOf } from './entry';
import { entriesOf, newHead, sumOf, sumText } from './head';
import { NO_TIMESTAMP, timestampAfter } from './hybrid-clock';
import { HERE, isHere, join, sameRow, type Row } from './join';
import { markOf, newestFirst, trailOf, type Mark } from './trail';

const stamp = (ms: number) => timestampAfter(ms, 'dev', NO_TIMESTAMP);

function entry(n: number, ops: Op[] = [], changed: Partial<Entry> = {}): Entry {
	const who = { dev: 'dev', n, prev: '', by: '', seen: {}, undoes: null };
	return { ...who, at: n, stamp: stamp(n), act: `Act ${n}`, subject: null, ops, ...changed };
}

function op(type: RecordType, id: string, f: Op['f'] = {}): Op {
	return { type, id, f, was: {} };
}

const mark = (n: number, undoes: number | null = null): Mark =>
	markOf(
		entry(n, [], { undoes: undoes === null ? null : { dev: 'dev', n: undoes } }),
		() => undefined
	);

describe('what an entry touches', () => {
	const release: Row = { id: 'r', type: 'release', f: { clientId: ['c2', NO_TIMESTAMP] } };
	const touched = (one: Entry) => markOf(one, (id) => (id === 'r' ? release : undefined)).touched;

	it.each<[string, Op, string[]]>([
		['the client itself', op('client', 'c1'), ['c1']],
		['whose record it says it is', op('release', 'x', { clientId: 'c1' }), ['x', 'c1']],
		['whose record it is known to be', op('release', 'r'), ['r', 'c2']],
		['whose record it becomes', op('release', 'r', { clientId: 'c1' }), ['r', 'c1']],
		['a record of nobody', op('provider', 'p'), ['p']]
	])('%s', (_, one, expected) => {
		expect(touched(entry(1, [one]))).toEqual(expected);
	});

	it('are those it is about as well, each once', () => {
		const ops = [op('client', 'c1'), op('release', 'r'), op('client', 'c1')];
		expect(touched(entry(1, ops, { subject: 'c3' }))).toEqual(['c1', 'r', 'c2', 'c3']);
	});
});

it('knows of how many clients an entry says something, of none where it is the practice’s', () => {
	const of = (...ops: Op[]) => markOf(entry(1, ops), () => undefined).clients;
	const told = [op('outcome', 'o', { clientId: 'c1' }), op('outcome', 'p', { clientId: 'c2' })];
	expect(of(...told, op('client', 'c2'))).toBe(2);
	expect(of(op('provider', 'p'))).toBe(0);
	expect(of(op('practice', 'practice'), ...told)).toBe(0);
});

it('of what was done for many tells each what was done for them, and whose records it is asked of', () => {
	const told = ['c1', 'c2'].map((clientId, at) => op('outcome', `o${at}`, { clientId }));
	const each = { c1: 'Told by phone', c2: 'Told in person' };
	const marks = [markOf(entry(1, told, { act: 'Told: 2 clients', each }), () => undefined)];
	const acts = (...of: string[]) => trailOf(marks, of).map(({ act }) => act);
	expect([acts('c1'), acts('o1'), acts('gone', 'c2')]).toEqual([
		['Told by phone'],
		['Told in person'],
		['Told in person']
	]);
	expect(acts()).toEqual(['Told: 2 clients']);
});

it('of what was recorded for many before each had a sentence leaves out how many they were', () => {
	const letter = (id: string, clientId: string, way: string) => op('letter', id, { clientId, way });
	const acts = (act: string, ...ops: Op[]) => {
		const marks = [markOf(entry(1, ops, { act }), () => undefined)];
		return ['c1', 'c2'].map((id) => trailOf(marks, [id])[0]?.act);
	};
	const given = '3 letters given on November 23, 2026';
	const three = [letter('a', 'c1', 'post'), letter('b', 'c2', 'byHand'), letter('c', 'c2', 'post')];
	expect(acts(given, ...three)).toEqual([
		'Letter given by post on November 23, 2026',
		'2 letters given by hand and by post on November 23, 2026'
	]);
	const told = ['c1', 'c2'].map((clientId) => op('outcome', clientId + 'o', { clientId }));
	const own = 'Told by phone on June 1, 2026';
	expect(acts(`${own}: 2 clients`, ...told)).toEqual([own, own]);
	expect(acts('Practice changed: name', ...told)).toEqual(Array(2).fill('Practice changed: name'));
	expect(acts(given, ...three.slice(1))).toEqual([undefined, given]);
});

describe('an undo', () => {
	const undoneBy = (...marks: Mark[]) => trailOf(marks, []).map((each) => each.undoneBy?.n ?? null);

	it('is told beside what it undid', () => {
		expect(undoneBy(mark(2, 1), mark(1))).toEqual([null, 2]);
	});

	it('counts no more once it was undone itself', () => {
		expect(undoneBy(mark(3, 2), mark(2, 1), mark(1))).toEqual([null, 3, null]);
		expect(undoneBy(mark(4, 3), mark(3, 2), mark(2, 1), mark(1))).toEqual([null, 4, null, 2]);
	});
});

it('gives one client’s entries, or all, worked out once', () => {
	const about = (n: number, id: string) => markOf(entry(n, [op('client', id)]), () => undefined);
	const marks = [about(2, 'b'), about(1, 'a')];
	expect(trailOf(marks, ['a']).map(({ key }) => key.n)).toEqual([1]);
	expect(trailOf(marks, []).map(({ key }) => key.n)).toEqual([2, 1]);
	expect(trailOf(marks, [])[0]).toBe(trailOf(marks, [])[0]);
});

it('puts the newest first', () => {
	const sorted = newestFirst([mark(1), mark(3), mark(2)]);
	expect(sorted.map(({ key }) => key.n)).toEqual([3, 2, 1]);
});

describe('an entry', () => {
	it('gives its facts under its own stamp', () => {
		expect(factsOf(entry(7, [op('client', 'c', { name: 'Ana' })]))).toEqual([
			{ id: 'c', type: 'client', f: { name: ['Ana', stamp(7)] } }
		]);
	});

	it('is hashed as its JSON, so that a change of anything shows', async () => {
		const one = entry(1);
		expect(JSON.parse(new TextDecoder().decode(jsonOf(one)))).toEqual(one);
		expect(await hashOf(one)).toMatch(/^[0-9a-f]{64}$/);
		expect(await hashOf({ ...one, act: 'Act 1 ' })).not.toBe(await hashOf(one));
	});
});

it('a head begins empty, counts entries of all devices, and reads its sum back', () => {
	const head = newHead('dev');
	expect([head.rows, entriesOf(head), sumOf(head.sum)]).toEqual([0, 0, 0n]);
	const last = { one: { n: 3, hash: '' }, two: { n: 4, hash: '' } };
	expect(entriesOf({ ...head, last })).toBe(7);
	expect(sumOf(sumText(255n))).toBe(255n);
});

describe('two rows of one id', () => {
	const row = (f: Row['f'], type: RecordType = 'client'): Row => ({ id: 'c', type, f });
	const [one, two] = [stamp(1), stamp(2)];

	it('keep of each field what was said later; of one stamp both copies decide alike', () => {
		expect(join(row({ name: ['A', one] }), row({ name: ['B', two] })).f['name']?.[0]).toBe('B');
		expect(join(row({ name: ['B', two] }), row({ name: ['A', one] })).f['name']?.[0]).toBe('B');
		const [a, b] = [row({ name: ['A', one] }), row({ name: ['B', one] })];
		expect([join(a, b), join(b, a)].map(({ f }) => f['name']?.[0])).toEqual(['B', 'B']);
		expect(join(undefined, a)).toBe(a);
		expect(join(a, row({ name: ['A', one] }))).toBe(a);
	});

	it('stay as they were: the joined row is a new one', () => {
		const a = row(Object.freeze({ name: ['A', one], city: ['C', one] } as Row['f']));
		const b = row(Object.freeze({ name: ['B', two], city: ['D', two] } as Row['f']));
		expect(join(Object.freeze(a), Object.freeze(b)).f).toEqual(b.f);
		expect(a.f['name']?.[0]).toBe('A');
	});

	it('decide alike on their kind', () => {
		const [client, outcome] = [row({}), row({}, 'outcome')];
		expect([join(client, outcome).type, join(outcome, client).type]).toEqual([
			'outcome',
			'outcome'
		]);
	});

	it.each<[string, Row, boolean]>([
		['the same', row({ name: ['A', one] }), true],
		['another value', row({ name: ['B', one] }), false],
		['another stamp', row({ name: ['A', two] }), false],
		['one field more', row({ name: ['A', one], city: ['B', one] }), false],
		['another field', row({ city: ['A', one] }), false],
		['another id', { ...row({ name: ['A', one] }), id: 'd' }, false],
		['another kind', row({ name: ['A', one] }, 'outcome'), false]
	])('are the same or not: %s', (_, other, same) => {
		expect(sameRow(row({ name: ['A', one] }), other)).toBe(same);
	});

	it.each([
		['0', true],
		['', true],
		[false, false]
	])('are there with the mark “%s”: %s', (value, here) => {
		expect(isHere(row({ [HERE]: [value, one] }))).toBe(here);
	});
});

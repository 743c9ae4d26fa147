/** What an undo takes back, on rows as they stand: no vault is opened. */
import { describe, expect, it } from 'vitest';
import type { RecordType } from '$lib/domain/records';
import type { Entry, Op } from './entry';
import { sumText, type Held } from './head';
import { NO_TIMESTAMP, timestampAfter } from './hybrid-clock';
import { HERE, type Field, type Row } from './join';
import { undoing } from './undo';

const at = (ms: number) => timestampAfter(ms, 'dev', NO_TIMESTAMP);
const [before, now, after] = [at(1), at(2), at(3)];

function entryOf(...ops: Op[]): Entry {
	const who = { dev: 'dev', n: 2, prev: '', by: '', seen: {}, undoes: null };
	return { ...who, at: 2, stamp: now, act: '', subject: null, ops };
}

function laterOf(...ops: Op[]): Entry {
	return { ...entryOf(...ops), n: 3, at: 3, stamp: after };
}

/** What undoing an entry takes back, where those after it stand. */
function taken(entry: Entry, all: ReturnType<typeof rows>, ...later: Entry[]) {
	const root = { dev: entry.dev, n: entry.n };
	const { ops, kept } = undoing(
		[entry, ...later],
		{ root, said: [], struck: new Set(['dev|2']) },
		all
	);
	return { ops, kept };
}

function op(id: string, f: Op['f'], was: Op['was'] = {}, type: RecordType = 'client'): Op {
	return { type, id, f, was };
}

function rows(...all: [string, Record<string, Field>, RecordType?][]) {
	const held = all.map(([id, f, type = 'client']): [string, Held] => {
		const row: Row = { id, type, f };
		return [id, { row, tag: 0n }];
	});
	return new Map(held);
}

const there = (stamp = now): Record<string, Field> => ({ [HERE]: ['0', stamp] });
const added = (id: string, type: RecordType = 'client', f: Op['f'] = {}) =>
	op(id, { [HERE]: '0', ...f }, {}, type);

describe('a field', () => {
	const renamed = entryOf(op('c', { name: 'New' }, { name: 'Old' }));

	it('returns to what it was where this entry said it last', () => {
		expect(taken(renamed, rows(['c', { ...there(before), name: ['New', now] }]))).toEqual({
			ops: [op('c', { name: 'Old' }, { name: 'New' })],
			kept: []
		});
	});

	it('stays where it changed later, and is named', () => {
		const later = rows(['c', { ...there(before), name: ['Newer', after] }]);
		expect(taken(renamed, later, laterOf(op('c', { name: 'Newer' }, { name: 'New' })))).toEqual({
			ops: [],
			kept: ['name']
		});
	});

	it('stays, unnamed, where nobody knows what it was', () => {
		const unknown = entryOf(op('c', { name: 'New' }));
		const found = taken(unknown, rows(['c', { name: ['New', now] }]));
		expect(found).toEqual({ ops: [], kept: [] });
	});

	it('of a record that is not known is passed over', () => {
		expect(taken(renamed, rows())).toEqual({ ops: [], kept: [] });
	});
});

describe('a record that was added', () => {
	it('goes where nobody worked on it since', () => {
		const found = taken(entryOf(added('c')), rows(['c', there()]));
		expect(found).toEqual({ ops: [op('c', { [HERE]: false }, { [HERE]: '0' })], kept: [] });
	});

	it('stays where something of it changed since, named by its name or its kind', () => {
		const moved = laterOf(op('c', { city: 'Bend' }, { city: '' }));
		const changedSince = (f: Record<string, Field>, type?: RecordType) =>
			taken(
				entryOf(added('c', type)),
				rows(['c', { ...there(), ...f }, type]),
				...('city' in f ? [moved] : [])
			).kept;
		expect(changedSince({ name: ['Ana', now], city: ['Bend', after] })).toEqual(['Ana']);
		expect(changedSince({ city: ['Bend', after] }, 'outcome')).toEqual(['outcome']);
		expect(changedSince({ name: ['Ana', now] })).toEqual([]);
	});

	it('is passed over where it is gone already', () => {
		const gone = rows(['c', { [HERE]: [false, after] }]);
		const deleted = laterOf(op('c', { [HERE]: false }, { [HERE]: '0' }));
		expect(taken(entryOf(added('c')), gone, deleted)).toEqual({ ops: [], kept: [] });
	});

	it.each(['clientId', 'recipientId'])('stays where another that stays names it as %s', (name) => {
		const of = (stamp: string) => ({ ...there(stamp), [name]: ['c', stamp] as Field });
		const entry = entryOf(added('c'), added('d'));
		const others = rows(['c', there()], ['d', there()], ['o', of(after), 'outcome']);
		expect(taken(entry, others).ops.map(({ id }) => id)).toEqual(['d']);
	});

	it('goes with what names it, where that goes too or is gone', () => {
		const named: Record<string, Field> = { ...there(), clientId: ['c', now] };
		const both = entryOf(added('c'), added('o', 'outcome'));
		const all = rows(['c', there()], ['o', named, 'outcome']);
		expect(taken(both, all).ops.map(({ id }) => id)).toEqual(['c', 'o']);
		const gone: Record<string, Field> = { ...named, [HERE]: [false, after] };
		const left = taken(entryOf(added('c')), rows(['c', there()], ['o', gone, 'outcome']));
		expect(left.ops.map(({ id }) => id)).toEqual(['c']);
	});

	it('stays with the whole chain that somebody worked on', () => {
		const chain = entryOf(added('c'), added('r', 'recipient'), added('l', 'outcome'));
		const all = rows(
			['c', there()],
			['r', { ...there(), clientId: ['c', now] }, 'recipient'],
			['l', { ...there(), recipientId: ['r', now], step: ['a', after] }, 'outcome']
		);
		expect(taken(chain, all, laterOf(op('l', { step: 'a' }))).ops).toEqual([]);
	});
});

describe('a letter that left', () => {
	const letter = added('l', 'letter', { recordedInError: null });
	const sent = entryOf(letter);
	const stands = (value: unknown): Record<string, Field> => ({
		...there(),
		recordedInError: [value, now]
	});

	it('stays, recorded in error', () => {
		const [only] = taken(sent, rows(['l', stands(null), 'letter'])).ops;
		expect(only).toMatchObject({
			f: { recordedInError: 'Taken back with undo' },
			was: { recordedInError: null }
		});
	});

	it('stays as it is where it was recorded in error before', () => {
		const twice = laterOf(
			op('l', { recordedInError: 'Twice' }, { recordedInError: null }, 'letter')
		);
		expect(taken(sent, rows(['l', stands('Twice'), 'letter']), twice).ops).toEqual([]);
	});

	it('keeps whom it was for', () => {
		const both = entryOf(added('c'), letter);
		const all = rows(['c', there()], ['l', { ...stands(null), clientId: ['c', now] }, 'letter']);
		expect(taken(both, all).ops.map(({ id }) => id)).toEqual(['l']);
	});
});

it('a sum of tags keeps within 128 bits', () => {
	expect(sumText(2n ** 128n - 1n)).toBe('f'.repeat(32));
	expect(sumText(2n ** 128n)).toBe('0');
	expect(sumText(-1n)).toBe('f'.repeat(32));
});

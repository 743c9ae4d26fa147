/** What a change may say, on rows as they stand: no vault is opened. */
import { describe, expect, it } from 'vitest';
import { newClient } from '$lib/domain/records/blank';
import type { Change, Op } from '$lib/domain/records/change';
import type { RecordType } from '$lib/domain/records';
import { accept } from './accept';
import type { Held } from './head';
import { NO_TIMESTAMP } from './hybrid-clock';
import { HERE, type Field } from './join';

const client = (id: string, changed: object = {}): Op => ({
	op: 'add',
	type: 'client',
	id,
	fields: { ...newClient({ name: 'Zoë' }), ...changed }
});
const set = (id: string, fields: object, type: RecordType = 'client') =>
	({ op: 'set', type, id, fields }) as Op;
const del = (id: string, type: RecordType = 'client'): Op => ({ op: 'del', type, id });

function rows(...all: [string, RecordType, Record<string, unknown>][]) {
	const held = all.map(([id, type, values]): [string, Held] => {
		const entries = Object.entries({ [HERE]: '0', ...values });
		const f = Object.fromEntries(
			entries.map(([name, v]): [string, Field] => [name, [v, NO_TIMESTAMP]])
		);
		return [id, { row: { id, type, f }, tag: 0n }];
	});
	return new Map(held);
}

const known = rows(['c', 'client', { name: 'Zoë', city: 'Bend' }]);

function taken(ops: Op[], of = known, said: Partial<Change> = {}) {
	return accept({ act: 'Done', subject: null, ops, ...said }, of);
}

const refusal = (...args: Parameters<typeof taken>) => {
	try {
		taken(...args);
	} catch (error) {
		return (error as Error).message;
	}
	return null;
};

describe('a record', () => {
	it('is added once, changed and taken out only while it is there', () => {
		const gone = rows(['c', 'client', { [HERE]: false }]);
		expect(refusal([client('c')])).toBe('This client is there already.');
		expect(refusal([client('c')], gone)).toBeNull();
		expect(refusal([set('c', { name: 'A' })], gone)).toBe('This client is no longer there.');
		expect(refusal([del('c')], gone)).toBe('This client is no longer there.');
		expect(refusal([set('c', { name: 'A' })])).toBeNull();
		expect(refusal([del('c')])).toBeNull();
	});

	it('counts as it stands within the change', () => {
		expect(refusal([client('d'), set('d', { name: 'B' })])).toBeNull();
		expect(refusal([client('d'), client('d')])).toBe('This client is there already.');
		expect(refusal([del('c'), set('c', { name: 'B' })])).toBe('This client is no longer there.');
		expect(refusal([del('c'), client('c')])).toBeNull();
	});

	it('keeps its kind, and an id that can be kept', () => {
		const other = 'The id of this provider belongs to another record.';
		expect(refusal([del('c', 'provider')])).toBe(other);
		expect(refusal([client('d'), del('d', 'provider')])).toBe(other);
		expect(refusal([client('a\u0000')])).toBe('The id of this client cannot be kept.');
	});
});

describe('a field', () => {
	it.each([
		['secret', 'A client has no “secret”.'],
		['id', 'A client has no “id”.'],
		['toString', 'A client has no “toString”.']
	])('that nobody knows is refused: %s', (name, sentence) => {
		expect(refusal([set('c', { [name]: 'x' })])).toBe(sentence);
	});

	it('that cannot be kept is named, whether set or added', () => {
		const sentence = /^Not saved: “name” of this client cannot be kept like this/;
		expect(refusal([set('c', { name: 7 })])).toMatch(sentence);
		expect(refusal([client('d', { name: 7 })])).toMatch(sentence);
		expect(refusal([{ ...client('d'), fields: {} } as unknown as Op])).toMatch(/^Not saved: “/);
	});

	it('that is not said is left out, and texts are cleaned', () => {
		const { ops } = taken([set('c', { name: 'Zoe\u0308', city: undefined })]);
		expect(ops).toEqual([{ type: 'client', id: 'c', f: { name: 'Zoë' }, was: { name: 'Zoë' } }]);
	});
});

describe('what was before', () => {
	it('is kept of each field that changes; what older records lack has its default', () => {
		const [only] = taken([set('c', { city: 'Rome', atRisk: true, circumstances: ['part-2'] })]).ops;
		expect(only?.was).toEqual({ city: 'Bend', circumstances: [] });
	});

	it('is nothing for a new record', () => {
		expect(taken([client('d')]).ops[0]?.was).toEqual({});
		expect(taken([del('c')]).ops[0]).toEqual({
			type: 'client',
			id: 'c',
			f: { [HERE]: false },
			was: { [HERE]: '0' }
		});
	});

	it('makes one op of all that is said of one record', () => {
		const { ops } = taken([set('c', { city: 'Rome' }), set('c', { name: 'Ana' })]);
		expect(ops).toMatchObject([{ f: { city: 'Rome', name: 'Ana' } }]);
	});
});

describe('whom it is about', () => {
	const release = (clientId: unknown) => set('r', { clientId }, 'release');
	const withRelease = new Map([...known, ...rows(['r', 'release', {}], ['p', 'provider', {}])]);

	it('is a client that is known, or comes in the same change', () => {
		expect(refusal([release('c')], withRelease)).toBeNull();
		expect(refusal([client('d'), release('d')], withRelease)).toBeNull();
		const sentence = 'The client of this release is not there.';
		expect(refusal([release('x')], withRelease)).toBe(sentence);
		expect(refusal([release('p')], withRelease)).toBe(sentence);
	});

	it('may be nobody', () => {
		expect(refusal([set('r', { recipientId: null }, 'release')], withRelease)).toBeNull();
		expect(refusal([set('r', { recipientId: 'c' }, 'release')], withRelease)).toBe(
			'The recipient of this release is not there.'
		);
	});

	it('is said of the whole change, too', () => {
		const sentence = 'The client this is about is not there.';
		const about = (subject: string) => refusal([client('d')], withRelease, { subject });
		expect([about('c'), about('d'), about('x'), about('p')]).toEqual([
			null,
			null,
			sentence,
			sentence
		]);
	});
});

it.each([
	[500, 500],
	[501, 500]
])('a sentence of %i letters is kept with %i', (letters, kept) => {
	const { act } = taken([], known, { act: '𝒜'.repeat(letters) });
	expect([...act]).toHaveLength(kept);
});

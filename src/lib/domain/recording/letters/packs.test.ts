import { expect, it } from 'vitest';
import { day } from '$lib/domain/days/day';
import type { Pack, Wording } from '$lib/domain/records';
import { ids, isAccepted } from '$tests/support/domain/cases';
import { packReturned, packTaken } from './packs';

const today = day('2026-11-30');
const ohio = { id: 'us-oh', title: 'Ohio' } as never;
const words = { kind: 'changes' as const, changes: [] };
const letter = { letter: 'retirement', basedOnVersion: 2, name: '', words };
const own = {
	letter: null,
	basedOnVersion: null,
	name: 'Thanks',
	words: { ...words, kind: 'letter' } as never
};
const none = { packs: [], wordings: [] };
const take = (read: object, known: Parameters<typeof packTaken>[1] = none) =>
	packTaken({ places: [], letters: [], ...read }, known, { from: 'a.json', today, newId: ids() });

it('keeps the rules of a place, with the file and the day', () => {
	const { act, subject, ops } = take({ places: [ohio] });
	expect([act, subject]).toEqual(['Taken over from “a.json”: Ohio', null]);
	expect(ops).toEqual([
		{
			op: 'add',
			type: 'pack',
			id: 'id-1',
			fields: { place: 'us-oh', from: 'a.json', takenOn: today, words: JSON.stringify(ohio) }
		}
	]);
	expect(ops.every(isAccepted)).toBe(true);
});

it('changes the pack of a place that has one', () => {
	const pack: Pack = { id: 'p', place: 'us-oh', from: 'b.json', takenOn: today, words: '{}' };
	const { ops } = take({ places: [ohio] }, { packs: [pack], wordings: [] });
	expect(ops.map(({ op, id }) => [op, id])).toEqual([['set', 'p']]);
});

it('keeps letters for everybody, in the place of those there are, and touches nobody’s own copy', () => {
	const kept = { clientId: null, recipientId: null, basedOnVersion: 1, changedOn: today };
	const wordings: Wording[] = [
		{ ...kept, id: 'zoe', letter: 'retirement', clientId: 'zoe', name: '', words: '{}' },
		{ ...kept, id: 'all', letter: 'retirement', name: '', words: '{}' }
	];
	const { act, ops } = take({ letters: [letter, own] }, { packs: [], wordings });
	expect(ops.map(({ op, id }) => [op, id])).toEqual([
		['set', 'all'],
		['add', 'id-1']
	]);
	expect(act).toBe('Taken over from “a.json”: 2 letters');
	expect(ops.every(isAccepted)).toBe(true);
});

it('gives a place its shipped rules back', () => {
	const pack: Pack = { id: 'p', place: 'us-oh', from: 'b.json', takenOn: today, words: '{}' };
	expect(packReturned(pack, 'Ohio')).toEqual({
		act: 'Rules of Ohio: those of “b.json” removed',
		subject: null,
		ops: [{ op: 'del', type: 'pack', id: 'p' }]
	});
});

import { describe, expect, it } from 'vitest';
import { day } from '$lib/domain/days/day';
import type { Wording } from '$lib/domain/records';
import { isAccepted } from '$tests/support/domain/cases';
import { backToOurs, ownLetterKept, ownLetterRemoved, wordsKept } from './wordings';

const fields = {
	letter: 'retirement',
	basedOnVersion: 2,
	clientId: null,
	recipientId: null,
	name: '',
	words: JSON.stringify({
		kind: 'changes',
		changes: [{ part: 'paragraph', from: 'Thank you.', to: 'Thanks.', added: [] }]
	}),
	changedOn: day('2026-06-01')
};
const known: Wording = { id: 'w', ...fields };
const none = JSON.stringify({ kind: 'changes', changes: [] });

describe('own words', () => {
	it('are kept as a record that the vault takes', () => {
		const change = wordsKept(null, 'w', fields, 'I am retiring')!;
		expect([change.act, change.ops.every(isAccepted)]).toEqual([
			'“I am retiring”: wording changed',
			true
		]);
	});

	it('for one person stand in that person’s trail', () => {
		const change = wordsKept(null, 'w', { ...fields, clientId: 'zoe' }, 'I am retiring');
		expect([change?.subject, change?.act]).toEqual([
			'zoe',
			'“I am retiring” for one person: wording changed'
		]);
	});

	it('that are the same as before change nothing', () => {
		expect(wordsKept(known, 'w', fields, 'I am retiring')).toBeNull();
	});

	it('that say what ours say take the record away', () => {
		const change = wordsKept(known, 'w', { ...fields, words: none }, 'I am retiring');
		expect(change).toEqual(backToOurs(known, 'I am retiring'));
	});

	it.each([
		[null, '“I am retiring”: wording reset'],
		['zoe', '“I am retiring” for one person: wording reset']
	])('that are taken back for %s are told so', (clientId, act) => {
		expect(backToOurs({ ...known, clientId }, 'I am retiring').act).toBe(act);
	});

	it('that never were and change nothing leave no trace', () => {
		expect(wordsKept(null, 'w', { ...fields, words: none }, 'I am retiring')).toBeNull();
	});
});

describe('a letter of one’s own', () => {
	const own: Wording = { ...known, letter: null, basedOnVersion: null, name: 'A thank-you' };

	it('keeps its place when it is changed', () => {
		const change = ownLetterKept(own, 'x', { ...own, name: 'Thanks' });
		expect(change?.ops[0]).toMatchObject({ op: 'set', id: 'w' });
	});

	it.each([
		[null, 'Your letter “Thanks” added'],
		[own, 'Your letter “Thanks” changed']
	])('beside %j is told as “%s”', (before, act) => {
		expect(ownLetterKept(before, 'x', { ...own, name: 'Thanks' })?.act).toBe(act);
	});

	it.each([
		['the same', {}, false],
		['another name', { name: 'Thanks' }, true],
		['other words', { words: '{}' }, true]
	])('with %s as before is kept: %s', (_, changed, expected) => {
		expect(ownLetterKept(own, 'x', { ...own, ...changed }) !== null).toBe(expected);
	});

	it('goes with what was changed in it for one person', () => {
		const change = ownLetterRemoved(own, [{ ...known, id: 'p', clientId: 'zoe' }]);
		expect(change.ops.map(({ op, id }) => [op, id])).toEqual([
			['del', 'w'],
			['del', 'p']
		]);
	});
});

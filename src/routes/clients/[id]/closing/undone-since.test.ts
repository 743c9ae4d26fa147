import { expect, it } from 'vitest';
import type { SentLetter } from '$lib/domain/records';
import { day } from '$lib/domain/days/day';
import type { TrailEntry } from '$lib/vault';
import { undoneSince, undoneWords } from './undone-since';

type Entry = Pick<TrailEntry, 'key' | 'at' | 'act' | 'undoes' | 'undoneBy' | 'takes'>;

const key = (n: number) => ({ dev: 'a', n });
const at = (n: number) => new Date(2027, 4, n, 12).getTime();
const entry = (n: number, more: Partial<Entry> = {}): Entry => ({
	...{ key: key(n), at: at(n), act: `Act ${n}`, undoes: null, undoneBy: null, takes: null },
	...more
});

const closing = { id: 'closing', note: '{}' };

function found(all: readonly Entry[], letters: readonly Partial<SentLetter>[] = []) {
	const newest = all.toReversed();
	const of = (id: string) =>
		newest.filter(({ key: { n } }) => (id === 'closing' ? n === 3 : n === 2 || n === 5));
	const trails = { trail: newest, whole: newest, of };
	const since = undoneSince(closing, letters as SentLetter[], trails, 'US');
	return since && undoneWords(since, 'US');
}

it('says what a note holds that was undone after the file closed', () => {
	const told = entry(1, { undoneBy: key(4) });
	expect(found([told, entry(2), entry(3), entry(4, { undoes: key(1) })])).toBe(
		'Note made on May 3, 2027. Undone since then: “Act 1” (on May 4, 2027).'
	);
});

it('says nothing of what was undone before, done after, or done again', () => {
	const before = [entry(1, { undoneBy: key(2) }), entry(2, { undoes: key(1) }), entry(3)];
	expect(found(before)).toBeNull();
	const after = [entry(3), entry(4, { undoneBy: key(5) }), entry(5, { undoes: key(4) })];
	expect(found(after)).toBeNull();
	const again = entry(4, { undoes: key(1), undoneBy: key(5) });
	expect(found([entry(1), entry(3), again, entry(5, { undoes: key(4) })])).toBeNull();
});

it('says what was taken back of this client alone, of an act for many', () => {
	const taken = entry(4, { takes: key(1) });
	expect(found([entry(1), entry(3), taken])).toContain(
		'Undone since then: “Act 1” (on May 4, 2027)'
	);
	expect(found([entry(1), entry(3), { ...taken, undoneBy: key(6) }])).toBeNull();
});

it('says which letter is in error since', () => {
	const letter = { id: 'letter', happenedOn: day('2027-04-02'), recordedInError: 'wrong person' };
	const all = [entry(2), entry(3), entry(5)];
	expect(found(all, [letter])).toBe(
		'Note made on May 3, 2027. Undone since then: “The letter of April 2, 2027, in error: wrong person” (on May 5, 2027).'
	);
	expect(found(all, [{ ...letter, recordedInError: null }])).toBeNull();
});

it('says nothing where no note was kept', () => {
	const trails = { trail: [], whole: [], of: () => [entry(1)] };
	expect(undoneSince({ id: 'x', note: null }, [], trails, 'US')).toBeNull();
});

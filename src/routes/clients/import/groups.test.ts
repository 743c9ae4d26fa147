import { expect, it } from 'vitest';
import { newClient } from '$lib/domain/records/blank';
import type { DoubtKind, Draft } from '$lib/import';
import { groups } from '$routes/shared/lists/groups';
import { doubtWords } from './doubts';

const kinds = Object.keys(doubtWords);

function draft(row: number, ...kinds: [DoubtKind, holds: boolean][]): Draft {
	const doubts = kinds.map(([kind, holds]) => ({ kind, holds, sentence: kind, canStay: true }));
	return { row, fields: newClient({ name: `Person ${row}` }), doubts, state: 'ready', known: null };
}

const rowsOf = (part: ReturnType<typeof groups>['waiting']) =>
	part.map(({ kind, drafts }) => [kind, ...drafts.map(({ row }) => row)]);

it('shows each odd row once, under what holds it', () => {
	const sorted = groups(
		[
			draft(2),
			draft(3, ['notSeen', false]),
			draft(4, ['surplus', true], ['duplicate', true]),
			draft(5, ['guardianNote', false], ['formula', true]),
			draft(6, ['notSeen', false], ['guardianNote', false])
		],
		kinds
	);
	expect(rowsOf(sorted.waiting)).toEqual([
		['formula', 5],
		['surplus', 4]
	]);
	expect(rowsOf(sorted.noted)).toEqual([['notSeen', 3, 6]]);
});

it('knows of the rows with the same doubt that stand elsewhere', () => {
	const { noted } = groups(
		[
			draft(5, ['guardianNote', false], ['formula', true]),
			draft(6, ['notSeen', false], ['guardianNote', false]),
			draft(7, ['guardianNote', false])
		],
		kinds
	);
	const group = noted.find(({ kind }) => kind === 'guardianNote');
	expect(group?.drafts.map(({ row }) => row)).toEqual([7]);
	expect(group?.elsewhere.map(({ row }) => row)).toEqual([5, 6]);
});

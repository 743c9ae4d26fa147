import { expect, it } from 'vitest';
import { day } from '$lib/domain/day';
import { ownWords, situationFor } from './blocks/fitting';
import type { Rows } from './blocks/must';
import { ofGuardians } from './blocks/must-of-guardians';
import { ofGuardiansLater } from './blocks/must-of-guardians-later';
import { ofOne } from './blocks/must-of-one';
import { inPlain, ofDecisionMakers } from './blocks/must-of-others';
import { ofPractice } from './blocks/must-of-practice';
import { letters } from './index';

const rows: Rows = [
	...ofOne,
	...ofPractice,
	...ofGuardians,
	...ofGuardiansLater,
	...ofDecisionMakers,
	...inPlain
];

it('every letter but the first four has its row', () => {
	const first = ['practice-closing', 'retirement', 'relocation', 'guardian-notice'];
	expect([...rows.map(([id]) => id), ...first].sort()).toEqual(letters.map(({ id }) => id).sort());
});

it.each(rows)('%s holds what it must, and nothing it must not', (id, must, mustNot) => {
	const letter = letters.find((each) => each.id === id)!;
	const text = ownWords(letter);
	for (const each of must) expect(text).toMatch(each);
	if (mustNot) expect(text).not.toMatch(mustNot);
});

it.each([
	['goals-achieved', { lastSessionOn: null }],
	['lack-of-progress', { lastSessionOn: day('2026-05-01') }]
])('%s waits for a day of the last session that is to come', (id, changed) => {
	const letter = letters.find((each) => each.id === id)!;
	const here = { ...situationFor(letter), ...changed };
	expect(letter.unknown(here)).toHaveLength(1);
});

it.each(['not-attending', 'lost-to-contact'])('%s waits for one attempt that is noted', (id) => {
	const letter = letters.find((each) => each.id === id)!;
	const here = situationFor(letter);
	const none = { ...here, doneOn: () => null };
	expect(letter.unknown(none)).toMatchObject([expect.stringContaining('Note first')]);
});

import { expect, it } from 'vitest';
import { day } from '$lib/domain/days/day';
import { ownWords, situationFor } from '$tests/support/catalog/letters/fitting';
import type { Rows } from '$tests/support/catalog/letters/must';
import { ofGuardians } from '$tests/support/catalog/letters/must-of-guardians';
import { ofGuardiansLater } from '$tests/support/catalog/letters/must-of-guardians-later';
import { ofOne } from '$tests/support/catalog/letters/must-of-one';
import { inPlain, ofDecisionMakers } from '$tests/support/catalog/letters/must-of-others';
import { ofPractice } from '$tests/support/catalog/letters/must-of-practice';
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

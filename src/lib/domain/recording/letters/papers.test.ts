/** Letters that were made before, and left by a press that says no more than that. */
import { expect, it } from 'vitest';
import { day } from '$lib/domain/days/day';
import type { Letter } from '$lib/domain/letters/letter';
import { outcomeRecorded, withPapers, type GivenLetter } from '$lib/domain/recording';
import type { Says } from '$lib/domain/rules/news';
import { caseOf, client, ids, isAccepted, step, today } from '$tests/support/domain/cases';

const says: Says = {
	kind: 'practiceCloses',
	...{ returnFromOn: null, returnByOn: null, custodian: null, closingOn: null },
	lastSessionOn: day('2026-10-30')
};
const letter = { type: 'practice-closing', salutation: 'Dear Zoë,' } as Letter;
const given: GivenLetter = {
	addressee: { case: caseOf(), recipient: null },
	template: { id: 'practice-closing', step: 'give-written-notice', version: 1, to: 'client' },
	way: 'byHand',
	...{ letter, says, trackingNumber: null, sha256: 'a'.repeat(64) },
	holds: { carries: [], named: [] }
};
const pressed = (id: string) =>
	outcomeRecorded(client(), step(id), { outcome: 'done', happenedOn: today }, 'end', 'US');
const kept = (id: string, whole: boolean) => {
	const paper = { outcome: 'end', letters: [given], whole };
	return withPapers(pressed(id), [paper], { layoutVersion: 1, fontVersion: 'f1' }, ids());
};

it('are kept beside what they ended, which says what they say', () => {
	const { act, ops } = kept('give-written-notice', true);
	const said = { lastSessionOn: '2026-10-30', no: 1 };
	expect(act).toBe(pressed('give-written-notice').act);
	expect(ops).toMatchObject([
		{ type: 'letter', fields: { frozen: JSON.stringify(letter), happenedOn: today, said } },
		{ id: 'end', fields: { said: { ...said, letterId: ops[0]?.id } } }
	]);
	expect(ops.every(isAccepted)).toBe(true);
});

it.each([
	['others left beside them', 'give-written-notice', false],
	['the step tells no news', 'confirm-the-ending', true]
])('leave the word of the step open where %s', (_, id, whole) => {
	expect(kept(id, whole).ops.at(-1)).toMatchObject({ id: 'end', fields: { said: null } });
});

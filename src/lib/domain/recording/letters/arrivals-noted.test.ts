/** What a step says of an arrival, the letter says too. */
import { expect, it } from 'vitest';
import { day } from '$lib/domain/days/day';
import type { Outcome, Said, SentLetter } from '$lib/domain/records';
import { outcomeRecorded, withArrivals } from '$lib/domain/recording';
import { milestones as at } from '$lib/domain/rules/milestones';
import { client, isAccepted, outcome, situationOf, step, today } from '$tests/support/domain/cases';
import { sentLetter } from '$tests/support/domain/sent';

const plan: Said = {
	kind: 'practiceCloses',
	...{ lastSessionOn: null, closingOn: null, returnFromOn: null, returnByOn: null },
	...{ custodian: null, no: 1, letterId: 'letter' }
};
const on = day('2026-06-05');
const toProvider = { providerId: 'fern', letter: 'transfer-summary' };

function received(
	id: string,
	letters: readonly SentLetter[],
	ending: Partial<Pick<Outcome, 'outcome' | 'reached'>> = {}
) {
	const how = { outcome: 'done' as const, happenedOn: on, ...ending };
	const change = outcomeRecorded(client(), step(id), how, 'new', 'US');
	const outcomes = [outcome(at.letter, { said: plan })];
	const one = () => situationOf({ outcomes, letters: [...letters] });
	const { ops } = withArrivals(change, { one });
	expect(ops.every(isAccepted)).toBe(true);
	return ops.slice(1).map((op) => [op.id, (op as { fields: object }).fields]);
}

const onThatDay = { receivedOn: on, receivedBy: null };

it.each<[string, Partial<SentLetter>]>([
	[at.proof, {}],
	[at.arrived, toProvider]
])('is received on the day that the step says: %s', (id, letter) => {
	expect(received(id, [sentLetter(letter)])).toEqual([['letter', onThatDay]]);
});

it.each<[string, string, Partial<SentLetter>]>([
	['it came back', at.proof, { returnedOn: on }],
	['it left later', at.proof, { happenedOn: day('2026-06-06') }],
	['it is recorded in error', at.proof, { recordedInError: 'Never left' }],
	['its day is known', at.proof, { receivedOn: today, receivedBy: 'receipt' }],
	['it went to somebody else', at.proof, toProvider],
	['it is no summary', at.arrived, { providerId: 'fern' }],
	['the step says nothing of it', at.nextProviderChosen, {}]
])('stays as it is where %s', (_, id, letter) => {
	expect(received(id, [sentLetter(), sentLetter({ ...letter, id: 'other' })])).not.toContainEqual([
		'other',
		onThatDay
	]);
});

it('is of those alone whom the step names, and of nobody where it does not apply', () => {
	const letters = [sentLetter(), sentLetter({ id: 'other', recipientId: 'maja' })];
	expect(received(at.proof, letters, { reached: ['maja'] })).toEqual([['other', onThatDay]]);
	expect(received(at.proof, letters, { outcome: 'notApplicable' })).toEqual([]);
});

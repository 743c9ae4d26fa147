import { expect, it } from 'vitest';
import { addDays, day } from '$lib/domain/days/day';
import { milestones as at } from '$lib/domain/rules/milestones';
import { client, isAccepted, outcome, step, today } from '$tests/support/domain/cases';
import { followUpAgreed, handOffWayChosen, withFirstVisit } from './hand-offs';
import { outcomeRecorded, type Ending } from './outcomes';
import { referral } from '$tests/support/domain/recording';

function ended(stepId: string, ending: Partial<Ending> = {}) {
	const whole: Ending = { outcome: 'done', happenedOn: today, ...ending };
	return outcomeRecorded(client(), step(stepId), whole, outcome(stepId).id, 'US');
}

const accepted = referral({ answer: 'accepted', answeredOn: today });

it('says a first visit once, for the path and for the referral', () => {
	const change = withFirstVisit(ended(at.firstVisit), [accepted]);
	expect(change.ops.at(-1)).toEqual({
		op: 'set',
		type: 'referral',
		id: 'one',
		fields: { visitKeptOn: today, missedOn: null }
	});
	expect(change.ops.every(isAccepted)).toBe(true);
});

it.each([
	['the visit was not kept', ended(at.firstVisit, { outcome: 'unreachable' }), [accepted]],
	['it is about another step', ended(at.summary), [accepted]],
	['nobody accepted', ended(at.firstVisit), [referral()]],
	['it is known already', ended(at.firstVisit), [referral({ visitKeptOn: today })]]
])('leaves referrals alone where %s', (_, change, referrals) => {
	expect(withFirstVisit(change, referrals)).toBe(change);
});

it('keeps the way of the hand-off, and changes nothing where it is the same', () => {
	expect(handOffWayChosen(client(), 'joint')?.act).toBe('Hand-off agreed in a joint meeting');
	expect(handOffWayChosen(client(), null)).toBeNull();
});

it('agrees on a follow-up, and stops it when the client says so', () => {
	const until = addDays(day('2026-10-30'), 30);
	expect(followUpAgreed(client(), until, 'US')?.act).toBe(
		'Follow-up agreed until November 29, 2026'
	);
	expect(followUpAgreed(client({ followUpUntilOn: until }), null, 'US')?.act).toBe(
		'No follow-up, as the client wishes'
	);
});

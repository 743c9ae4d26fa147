import { expect, it } from 'vitest';
import type { Op } from '$lib/domain/records/change';
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
	['it was with somebody else', ended(at.firstVisit, { who: 'Hill House' }), [accepted]],
	['it is about another step', ended(at.summary), [accepted]],
	['nobody accepted', ended(at.firstVisit), [referral()]],
	['it is known already', ended(at.firstVisit), [referral({ visitKeptOn: today })]]
])('leaves referrals alone where %s', (_, change, referrals) => {
	expect(withFirstVisit(change, referrals)).toBe(change);
});

it('says it once where the change says it of the referral already', () => {
	const { ops, ...rest } = ended(at.firstVisit);
	const known: Op = { op: 'set', type: 'referral', id: 'one', fields: { visitKeptOn: today } };
	const change = { ...rest, ops: [...ops, known] };
	expect(withFirstVisit(change, [accepted])).toBe(change);
});

it('leaves another client’s visit, and what is no outcome, alone', () => {
	const { ops, ...rest } = ended(at.firstVisit);
	const theirs = {
		...rest,
		ops: ops.map((op) => ({ ...op, fields: { ...fieldsOf(op), clientId: 'omar' } }) as Op)
	};
	expect(withFirstVisit(theirs, [accepted])).toBe(theirs);
	const contact = { ...rest, ops: ops.map((op) => ({ ...op, type: 'contact' }) as Op) };
	expect(withFirstVisit(contact, [accepted])).toBe(contact);
});

function fieldsOf(op: Op) {
	return op.op === 'add' ? op.fields : {};
}

it('keeps the way of the hand-off, and changes nothing where it is the same', () => {
	expect(handOffWayChosen(client(), 'joint')?.act).toBe('Hand-off agreed in a joint meeting');
	expect(handOffWayChosen(client(), null)).toBeNull();
});

it('agrees on a follow-up, and stops it when the client says so', () => {
	const until = addDays(day('2026-10-30'), 30);
	expect(followUpAgreed(client(), until, 'US')?.act).toBe(
		'Follow-up agreed until November 29, 2026'
	);
	const agreed = client({ followUpUntilOn: until });
	expect(followUpAgreed(agreed, null, 'US')?.act).toBe('No follow-up, as the client wishes');
	expect(followUpAgreed(agreed, until, 'US')).toBeNull();
});

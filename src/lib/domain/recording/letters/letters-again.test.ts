import { expect, it } from 'vitest';
import { addDays } from '$lib/domain/days/day';
import type { Letter } from '$lib/domain/letters/letter';
import { milestones as at } from '$lib/domain/rules/milestones';
import { ids, isAccepted, outcome, today } from '$tests/support/domain/cases';
import { sentLetter } from '$tests/support/domain/sent';
import { letterSentAgain, type SecondSending } from '$lib/domain/recording/index';
import { inShort, left, returned } from '$tests/support/domain/recording-letters';

const words = { type: 'practice-closing', to: ['Zoë Lindqvist', 'c/o Ng'] } as Letter;
const sending: SecondSending = {
	letter: words,
	happenedOn: addDays(today, 9),
	layoutVersion: 2,
	fontVersion: 'f2',
	way: 'certified',
	trackingNumber: '9407',
	sha256: 'b'.repeat(64),
	saferAddress: null
};
const cameBack = (facts = {}) =>
	left(
		{ returnedOn: today, recipientId: null },
		{ outcomes: [outcome(at.letter)], contacts: [returned()], ...facts }
	);
const again = (changed: Partial<SecondSending> = {}, of = cameBack()) =>
	letterSentAgain(of, { ...sending, ...changed }, { newId: ids(), region: 'US' });

it('is a letter of its own, and ends the step of sending again', () => {
	const change = again();
	expect(change.act).toBe('Letter sent again by certified mail on June 10, 2026');
	expect(change.ops).toMatchObject([
		{ type: 'letter', fields: { frozen: JSON.stringify(words), trackingNumber: '9407' } },
		{ type: 'outcome', fields: { step: at.sentAgain, happenedOn: sending.happenedOn } }
	]);
	expect(change.ops.every(isAccepted)).toBe(true);
});

it('holds what the first one held, and names whom it named', () => {
	const first = { returnedOn: today, named: ['River Clinic'] };
	const of = left({ ...first, carries: ['crisis'] }, { contacts: [returned()] });
	expect(again({}, of).ops[0]).toMatchObject({
		fields: { carries: ['crisis'], named: ['River Clinic'] }
	});
});

it('is for whom the first one was', () => {
	const of = cameBack();
	const guardians = { ...of, letter: { ...of.letter, recipientId: 'per' } };
	expect(again({}, guardians).ops[0]).toMatchObject({
		fields: { clientId: 'zoe', recipientId: 'per', returnedOn: null, receivedOn: null }
	});
});

it.each([
	['client', null, 'zoe'],
	['recipient', 'per', 'per']
])('keeps a safer address at the %s', (type, recipientId, id) => {
	const of = cameBack();
	const change = again(
		{ saferAddress: 'c/o Ng\n1 Any Street' },
		{ ...of, letter: { ...of.letter, recipientId } }
	);
	expect(change.act).toContain(' to a safer address on ');
	expect(change.ops[1]).toEqual({
		op: 'set',
		type,
		id,
		fields: { otherAddress: 'c/o Ng\n1 Any Street' }
	});
});

it('given by hand is its own proof', () => {
	expect(inShort(again({ way: 'byHand' }).ops)).toEqual([
		'add letter',
		`add outcome ${at.sentAgain}`,
		`add outcome ${at.proof}`
	]);
});

it('given by hand leaves the proof open while another copy is on its way', () => {
	const copies = [sentLetter({ id: 'copy', recipientId: 'per' })];
	expect(inShort(again({ way: 'byHand' }, cameBack({ copies })).ops)).toEqual([
		'add letter',
		`add outcome ${at.sentAgain}`
	]);
});

it('ends no step a second time', () => {
	const outcomes = [outcome(at.sentAgain)];
	expect(inShort(again({}, cameBack({ outcomes })).ops)).toEqual(['add letter']);
});

it('to a provider about a client ends none of the client’s steps, and keeps no address of theirs', () => {
	const of = cameBack();
	const toProvider = { ...of, letter: { ...of.letter, providerId: 'river' } };
	expect(inShort(again({ saferAddress: 'Box 12' }, toProvider).ops)).toEqual(['add letter']);
});

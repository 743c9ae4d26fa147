import { expect, it } from 'vitest';
import { addDays, day } from '$lib/domain/days/day';
import { milestones as at } from '$lib/domain/rules/milestones';
import { isAccepted, outcome, today } from '$tests/support/domain/cases';
import { sentLetter } from '$tests/support/domain/sent';
import { letterInError } from '$lib/domain/recording/index';
import { inShort, left, returned } from '$tests/support/domain/recording-letters';

const written = outcome(at.letter, { way: 'certified' });
const inError = (of: ReturnType<typeof left>) => letterInError(of, ' Another person’s letter ');
const ends = (of: ReturnType<typeof left>) => inShort(inError(of).ops).slice(1);

it('stays with its reason, and the step it ended opens again', () => {
	const change = inError(left({}, { outcomes: [written] }));
	expect(change.act).toBe('A letter was recorded in error: Another person’s letter');
	expect(change.ops).toEqual([
		{
			op: 'set',
			type: 'letter',
			id: 'letter',
			fields: { recordedInError: 'Another person’s letter' }
		},
		{ op: 'del', type: 'outcome', id: written.id }
	]);
	expect(change.ops.every(isAccepted)).toBe(true);
});

it('leaves the client’s own proof where it went to somebody else', () => {
	const proof = outcome(at.proof, { way: 'certified', happenedOn: addDays(today, 1) });
	const toOthers = { providerId: 'river', receivedOn: addDays(today, 1) };
	expect(ends(left(toOthers, { outcomes: [proof] }))).toEqual([]);
});

it.each([
	['another copy that went with it', { copies: [sentLetter({ id: 'copy' })] }],
	[
		'the log of attempts',
		{ contacts: [returned({ result: 'sent', way: 'certified', happenedOn: today })] }
	]
])('leaves the step ended that stands by %s', (_, facts) => {
	expect(ends(left({}, { outcomes: [written], ...facts }))).toEqual([]);
});

it.each([
	['on another day', outcome(at.letter, { way: 'certified', happenedOn: addDays(today, 1) })],
	['by another way', outcome(at.letter, { way: 'byHand' })],
	['not as done', outcome(at.letter, { way: 'certified', outcome: 'notApplicable' })],
	['of another kind', outcome(at.told, { way: 'certified' })]
])('leaves a step that ended %s', (_, other) => {
	expect(ends(left({}, { outcomes: [other] }))).toEqual([]);
});

it('opens the steps of a second sending and of its proof', () => {
	const second = { happenedOn: addDays(today, 3), receivedOn: addDays(today, 6) };
	const outcomes = [
		written,
		outcome(at.sentAgain, { way: 'certified', happenedOn: second.happenedOn }),
		outcome(at.proof, { way: 'certified', happenedOn: second.receivedOn })
	];
	expect(ends(left(second, { outcomes }))).toEqual(
		outcomes.slice(1).map(({ id }) => `del outcome ${id}`)
	);
});

it('opens both steps of a letter that was handed over', () => {
	const outcomes = [outcome(at.letter, { way: 'byHand' }), outcome(at.proof, { way: 'byHand' })];
	expect(ends(left({ way: 'byHand' }, { outcomes }))).toHaveLength(2);
});

it('takes out of the log that it came back', () => {
	const contacts = [returned(), returned({ id: 'other', way: 'post' })];
	expect(ends(left({ returnedOn: today }, { contacts }))).toEqual(['del contact back']);
});

it('changes the letter alone where it is about no client', () => {
	expect(inError({ ...left({ clientId: null }), person: null }).ops).toHaveLength(1);
});

it.each([
	['came back', { result: 'returned' as const }],
	['came from them', { by: 'them' as const }],
	['went another way', { way: 'post' as const }],
	['went on another day', { happenedOn: addDays(today, 1) }]
])('opens the step where what stands in the log %s', (_, changed) => {
	const logged = returned({ result: 'sent', ...changed });
	expect(ends(left({}, { outcomes: [written], contacts: [logged] }))).toHaveLength(1);
});

it.each([
	['that arrived the same day', { receivedOn: addDays(today, 1) }, 0],
	['that arrived on another day', { receivedOn: addDays(today, 2) }, 1],
	['that went another way', { receivedOn: addDays(today, 1), way: 'post' as const }, 1]
])('keeps its proof where it stands by a copy %s', (_, changed, opened) => {
	const receivedOn = addDays(today, 1);
	const outcomes = [outcome(at.proof, { way: 'certified', happenedOn: receivedOn })];
	const copies = [sentLetter({ id: 'copy', recipientId: 'per', ...changed })];
	expect(ends(left({ receivedOn }, { outcomes, copies }))).toHaveLength(opened);
});

it('keeps a proof of another way, or of another day', () => {
	const receivedOn = addDays(today, 1);
	const proof = (changed: object) =>
		outcome(at.proof, { way: 'certified', happenedOn: receivedOn, ...changed });
	expect(ends(left({ receivedOn }, { outcomes: [proof({ way: 'post' })] }))).toEqual([]);
	expect(ends(left({ receivedOn }, { outcomes: [proof({ happenedOn: today })] }))).toEqual([]);
	expect(ends(left({ receivedOn }, { outcomes: [proof({})] }))).toHaveLength(1);
});

it('hands its step down to the copy before it with what that one says, not with its own days', () => {
	const none = { closingOn: null, returnFromOn: null, returnByOn: null, custodian: null };
	const said = (on: string, no: number) =>
		({ kind: 'ending', lastSessionOn: day(on), ...none, no, letterId: null }) as const;
	const later = addDays(today, 9);
	const newer = { ...said('2026-09-30', 2), letterId: 'letter' };
	const ended = outcome(at.letter, { way: 'certified', happenedOn: later, said: newer });
	const copies = [sentLetter({ id: 'copy', said: said('2026-08-31', 1) })];
	const { ops } = inError(left({ happenedOn: later, said: newer }, { outcomes: [ended], copies }));
	const own = { ...said('2026-08-31', 1), letterId: 'copy' };
	expect(ops[1]).toMatchObject({
		op: 'set',
		id: ended.id,
		fields: { happenedOn: today, said: own }
	});
});

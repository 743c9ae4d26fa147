import { describe, expect, it } from 'vitest';
import { addDays } from '$lib/domain/days/day';
import { milestones as at } from '$lib/domain/rules/milestones';
import { guardian, ids, isAccepted, outcome, today } from '$tests/support/domain/cases';
import { sentLetter } from '$tests/support/domain/sent';
import {
	letterCameBack,
	letterInError,
	letterReceived,
	letterSentAgain,
	trackingNoted
} from '$lib/domain/recording/index';
import { inShort, left, returned } from '$tests/support/domain/recording-letters';

const later = addDays(today, 5);
const arrival = { receivedOn: later, receivedBy: 'receipt' } as const;
const arrived = (of: ReturnType<typeof left>) =>
	letterReceived(of, arrival, { newId: ids(), region: 'US' });
const back = (of: ReturnType<typeof left>) =>
	letterCameBack(of, later, { newId: ids(), region: 'US' });
const sealed = { trackingNumber: null, sha256: 'a'.repeat(64), saferAddress: null };
const copy = (changed: Partial<Parameters<typeof sentLetter>[0]> = {}) =>
	sentLetter({ id: 'copy', recipientId: 'per', ...changed });

describe('a letter that was received', () => {
	it('keeps the day and how it is known, and ends the step of proof', () => {
		const change = arrived(left());
		expect(change.act).toBe('Letter received on June 6, 2026, by the receipt');
		expect(change.ops).toMatchObject([
			{ op: 'set', type: 'letter', id: 'letter', fields: arrival },
			{ type: 'outcome', fields: { step: at.proof, happenedOn: later, way: 'certified' } }
		]);
		expect(change.ops.every(isAccepted)).toBe(true);
	});

	it.each([
		['is no notice', { ...left(), step: 'confirm-the-ending' }],
		['is about no client', { ...left({ clientId: null }), person: null }],
		['is proven already', left({}, { outcomes: [outcome(at.proof)] })],
		['has a copy that is still on its way', left({}, { copies: [copy()] })],
		['waits for a copy to be sent again', left({}, { contacts: [returned()] })]
	])('ends no step where it %s', (_, of) => {
		expect(inShort(arrived(of).ops)).toEqual(['set letter receivedOn receivedBy']);
	});

	it.each([
		['arrived', { receivedOn: today }],
		['was handed over', { way: 'byHand' }],
		['was recorded in error', { recordedInError: 'Never sent' }],
		['is of another kind', { letter: 'second-notice' }]
	] as const)('ends the step of proof where the other copy %s', (_, changed) => {
		const { ops } = arrived(left({}, { copies: [copy(changed)] }));
		expect(inShort(ops)).toContain(`add outcome ${at.proof}`);
	});

	it('ends the step of proof once the copy that came back was sent again', () => {
		const facts = {
			outcomes: [outcome(at.sentAgain, { happenedOn: later })],
			contacts: [returned()],
			copies: [copy({ returnedOn: today })]
		};
		expect(inShort(arrived(left({}, facts)).ops)).toContain(`add outcome ${at.proof}`);
	});

	it('takes the step along when its day is put right', () => {
		const proof = outcome(at.proof, { happenedOn: today });
		const { ops } = arrived(left({ receivedOn: today }, { outcomes: [proof] }));
		expect(ops[1]).toEqual({
			op: 'set',
			type: 'outcome',
			id: proof.id,
			fields: { happenedOn: later }
		});
	});
});

describe('a letter that came back', () => {
	it.each([{ providerId: 'river' }, { correspondentId: 'court' }])(
		'is no attempt to reach the client where it went to somebody else: %o',
		(to) => {
			expect(inShort(back(left(to)).ops)).toEqual(['set letter returnedOn receivedOn receivedBy']);
		}
	);

	it('is in the log of attempts as one that came back, in the same change', () => {
		const change = back(left());
		expect(change.act).toBe('A letter came back on June 6, 2026');
		expect(change.ops).toMatchObject([
			{ op: 'set', type: 'letter', fields: { returnedOn: later, receivedOn: null } },
			{ op: 'add', type: 'contact', fields: { way: 'certified', result: 'returned' } }
		]);
		expect(change.ops.every(isAccepted)).toBe(true);
	});

	it.each([
		['post', 'post'],
		['email', 'email'],
		['portal', 'message']
	] as const)('by %s is logged as %s', (way, logged) => {
		expect(back(left({ way })).ops[1]).toMatchObject({ fields: { way: logged } });
	});

	it('is not logged a second time', () => {
		const contacts = [returned({ happenedOn: later })];
		expect(inShort(back(left({}, { contacts })).ops)).toEqual([
			'set letter returnedOn receivedOn receivedBy'
		]);
	});

	it('opens the steps anew that were ended before', () => {
		const proof = outcome(at.proof, { happenedOn: later });
		const again = outcome(at.sentAgain, { happenedOn: addDays(today, 2) });
		const outcomes = [outcome(at.letter), again, proof];
		expect(inShort(back(left({}, { outcomes })).ops).slice(2)).toEqual([
			`del outcome ${again.id}`,
			`del outcome ${proof.id}`
		]);
	});

	it.each([
		['the proof by hand of another copy', outcome(at.proof, { way: 'byHand' })],
		['a second sending after it', outcome(at.sentAgain, { happenedOn: addDays(later, 1) })],
		['a step that was left', outcome(at.proof, { outcome: 'notApplicable' })]
	])('leaves %s as it is', (_, standing) => {
		expect(back(left({}, { outcomes: [standing] })).ops).toHaveLength(2);
	});

	it('about no client is noted on the letter alone', () => {
		const { ops, subject } = back({ ...left({ clientId: null }), person: null });
		expect([ops.length, subject]).toEqual([1, null]);
	});
});

describe('the number on the receipt', () => {
	it.each([
		[null, ' 9407 1118 ', '9407 1118', 'Number on a letter’s receipt: 9407 1118'],
		['9407', '', null, 'Number on a letter’s receipt taken out']
	])('%o becomes what was typed: %o', (before, typed, trackingNumber, act) => {
		const change = trackingNoted(left({ trackingNumber: before }), typed);
		expect(change).toMatchObject({ act, ops: [{ fields: { trackingNumber } }] });
	});

	it('that did not change is no change', () => {
		expect(trackingNoted(left({ trackingNumber: '9407' }), '9407 ')).toBeNull();
	});
});

describe('what is known of the proof', () => {
	const proof = (days: number, id = 'proof') =>
		outcome(at.proof, { id, happenedOn: addDays(today, days), way: 'certified' });

	it('is put right with the day, where it was ended by that very day', () => {
		const of = left({ receivedOn: today }, { outcomes: [proof(0), proof(2, 'other')] });
		expect(arrived(of).ops.slice(1)).toEqual([
			{ op: 'set', type: 'outcome', id: 'proof', fields: { happenedOn: later } }
		]);
	});

	it('stays where another day ended it', () => {
		const of = left({ receivedOn: today }, { outcomes: [proof(2)] });
		expect(inShort(arrived(of).ops)).toEqual(['set letter receivedOn receivedBy']);
		expect(inShort(arrived(left({}, { outcomes: [proof(0)] })).ops)).toHaveLength(1);
	});

	it('opens again from the day the letter left, once it came back', () => {
		const sentAgain = (days: number) =>
			outcome(at.sentAgain, { id: `again ${days}`, happenedOn: addDays(today, days) });
		const opens = (...outcomes: ReturnType<typeof outcome>[]) =>
			inShort(back(left({}, { outcomes })).ops).filter((each) => each.startsWith('del'));
		expect(opens(proof(0))).toEqual(['del outcome proof']);
		expect(opens(proof(-1))).toEqual([]);
		expect(opens(sentAgain(5))).toEqual(['del outcome again 5']);
		expect(opens(sentAgain(6))).toEqual([]);
	});
});

it('the trail says which letter it was, and whose, where it is not the client’s own', () => {
	const words = { title: 'Closing', day: 'May 30, 2026' };
	const of = left({ recipientId: 'maja', returnedOn: today, frozen: JSON.stringify(words) });
	const { person } = of;
	const own = person && { ...person, case: { ...person.case, recipients: [guardian()] } };
	const known = { ...of, person: own };
	const sending = { letter: words as never, layoutVersion: 1, fontVersion: 'f1', ...sealed };
	const again = { ...sending, happenedOn: later, way: 'post' } as const;
	expect([
		arrived(known).act,
		back(known).act,
		letterInError(known, 'It never left').act,
		letterSentAgain(known, again, { newId: ids(), region: 'US' }).act
	]).toEqual([
		'Letter to Maja Lindqvist received on June 6, 2026, by the receipt: “Closing”, dated May 30, 2026',
		'A letter to Maja Lindqvist came back on June 6, 2026: “Closing”, dated May 30, 2026',
		'A letter to Maja Lindqvist was recorded in error: It never left. It was “Closing”, dated May 30, 2026',
		'Letter to Maja Lindqvist sent again by post on June 6, 2026: “Closing”, dated May 30, 2026'
	]);
});

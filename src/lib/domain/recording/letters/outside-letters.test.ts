import { expect, it } from 'vitest';
import type { Letter } from '$lib/domain/letters/letter';
import type { Op } from '$lib/domain/records/change';
import { client, ids, isAccepted, outcome, today } from '$tests/support/domain/cases';
import { party } from '$tests/support/domain/outside';
import { taskItem } from '$tests/support/domain/tasks';
import { letterInError } from './letters-in-error';
import { clientLetterSent, practiceLetterSent, type OutsideSent } from './outside-letters';

const letter = { subject: 'My practice closes', to: ['Board'] } as Letter;
const sent: OutsideSent = {
	template: { id: 'licensing-board', title: 'Notice to the licensing board', version: 1 },
	letter,
	to: party(),
	way: 'certified',
	trackingNumber: '7019 0001',
	sha256: 'a'.repeat(64)
};
const printing = { happenedOn: today, layoutVersion: 2, fontVersion: 'face' };
const how = () => ({ printing, newId: ids(), region: 'US' as const });

it('freezes a letter of the practice, without a client', () => {
	const [op] = practiceLetterSent(sent, [], how()).ops;
	expect(op).toMatchObject({
		type: 'letter',
		fields: {
			clientId: null,
			recipientId: null,
			correspondentId: 'board',
			providerId: null,
			letter: 'licensing-board',
			way: 'certified',
			trackingNumber: '7019 0001',
			happenedOn: today,
			receivedOn: null,
			frozen: JSON.stringify(letter),
			sha256: sent.sha256
		}
	});
	expect(isAccepted(op!)).toBe(true);
});

it('ends the task in the same change, with the letter as what shows it', () => {
	const { act, subject, ops } = practiceLetterSent(
		sent,
		[taskItem('notify-licensing-board')],
		how()
	);
	expect(act).toBe(
		'Notice to the licensing board: letter to Board of Psychology by certified mail on June 1, 2026'
	);
	expect([subject, ops.length, ops.every(isAccepted)]).toEqual([null, 2, true]);
	expect(ops[1]).toMatchObject({
		type: 'taskOutcome',
		fields: {
			task: 'notify-licensing-board',
			outcome: 'done',
			happenedOn: today,
			evidence: 'Letter to Board of Psychology by certified mail, number 7019 0001'
		}
	});
});

it('ends one time of a task that comes again, and no other', () => {
	const { ops } = practiceLetterSent(sent, [taskItem('announce:2')], how());
	expect(ops[1]).toMatchObject({ fields: { task: 'announce:2' } });
});

it('leaves every task as it is where none is done with it', () => {
	expect(practiceLetterSent(sent, [], how()).ops).toHaveLength(1);
});

it('keeps the day of the executor’s letter of authority, until that letter is recorded in error', () => {
	const template = { ...sent.template, id: 'executor-authority' };
	const [op, set] = practiceLetterSent({ ...sent, template }, [], how()).ops;
	const to = { type: 'practice', id: 'practice' };
	expect(set).toMatchObject({ ...to, fields: { executorLetterOn: today } });
	const letter = { id: 'l', ...(op as Extract<Op, { op: 'add'; type: 'letter' }>).fields };
	const { ops } = letterInError({ letter, step: null, person: null }, 'Not sent');
	expect(ops[1]).toMatchObject({ ...to, fields: { executorLetterOn: null } });
});

const cover: OutsideSent = {
	...sent,
	template: { id: 'transfer-summary', title: 'Cover letter for the summary', version: 1 },
	to: party({ name: 'River Clinic', correspondentId: null, providerId: 'river' }),
	way: 'email',
	trackingNumber: null
};
const step = 'send-transfer-summary';

it('ends the client’s step in the same change, in the way it went', () => {
	const { subject, ops } = clientLetterSent(cover, { client: client(), outcomes: [], step }, how());
	expect([subject, ops.every(isAccepted)]).toEqual(['zoe', true]);
	expect(ops).toMatchObject([
		{ type: 'letter', fields: { clientId: 'zoe', providerId: 'river', way: 'email' } },
		{ type: 'outcome', fields: { step, outcome: 'done', way: 'email', happenedOn: today } }
	]);
});

it('ends no step twice, and none where the letter has none', () => {
	const outcomes = [outcome(step)];
	const again = clientLetterSent(cover, { client: client(), outcomes, step }, how());
	expect(again.ops).toHaveLength(1);
	const none = clientLetterSent(cover, { client: client(), outcomes: [], step: null }, how());
	expect(none.ops).toHaveLength(1);
});

it('shows the task done in as many words as the vault takes: 300 characters', () => {
	const to = party({ name: 'x'.repeat(295) });
	const [, op] = practiceLetterSent({ ...sent, to }, [taskItem('notify-landlord')], how()).ops;
	expect(op).toMatchObject({ fields: { evidence: `Letter to ${'x'.repeat(290)}` } });
	expect(isAccepted(op!)).toBe(true);
});

import { describe, expect, it } from 'vitest';
import { day } from '$lib/domain/days/day';
import { path } from '$lib/domain/path/path';
import type { Act } from '$lib/domain/rules/step';
import {
	client,
	ids,
	isAccepted,
	outcome,
	situationOf,
	step,
	today
} from '$tests/support/domain/cases';
import * as record from './index';

const tell = step('tell-in-session', { group: 'told', title: 'Tell them', act: 'Told' });
const steps = [
	tell,
	step('say', { group: 'told', order: 20 }),
	step('choice', { group: 'choice', order: 30 }),
	step('alone', { order: 40 })
];
const act: Act = {
	id: 'told',
	label: 'Told today',
	act: 'Told',
	ways: ['inPerson'],
	needs: [],
	ends: [
		{ group: 'told', outcome: 'done' },
		{ group: 'choice', outcome: 'declined' }
	]
};
const doing = { happenedOn: today, way: 'inPerson' as const };

describe('an outcome', () => {
	const on = { happenedOn: day('2026-06-02') };

	it.each([
		[{ outcome: 'done', way: 'inPerson' }, 'Told in person on June 2, 2026'],
		[{ outcome: 'done' }, 'Told on June 2, 2026'],
		[{ outcome: 'declined' }, 'Tell them: did not want to hear, on June 2, 2026'],
		[
			{ outcome: 'unreachable', attempts: 3 },
			'Tell them: could not reach in 3 attempts, on June 2, 2026'
		],
		[
			{ outcome: 'unreachable', attempts: 1 },
			'Tell them: could not reach in one attempt, on June 2, 2026'
		],
		[{ outcome: 'unreachable' }, 'Tell them: could not reach on June 2, 2026'],
		[
			{ outcome: 'notApplicable', because: 'moved abroad' },
			'Tell them: does not apply as of June 2, 2026, because: moved abroad'
		]
	] as const)('stands in the trail as a sentence', (ending, sentence) => {
		const change = record.outcomeRecorded(client(), tell, { ...on, ...ending }, 'o1', 'US');
		expect(change).toMatchObject({ act: sentence, subject: 'zoe' });
		expect(change.ops.every(isAccepted)).toBe(true);
	});

	it('has its day written as the region writes it', () => {
		const done = { ...on, outcome: 'done' as const };
		expect(record.outcomeRecorded(client(), tell, done, 'o1', 'GB').act).toBe(
			'Told on 2 June 2026'
		);
	});

	it('says so in the trail where it is taken back', () => {
		const told = outcome('tell-in-session', { id: 'o1' });
		expect(record.takenBack(told, tell, 'US')).toBe('Taken back: Told on June 1, 2026');
	});
});

describe('a group', () => {
	it('ends together in one change, each part in its own way', () => {
		const open = path(situationOf(), steps);
		const change = record.groupEnded(
			{ client: client(), path: open, newId: ids(), region: 'US' },
			act,
			doing
		);
		expect(change?.act).toBe('Told in person on June 1, 2026');
		expect(change?.ops.map((op) => op.op === 'add' && op.fields)).toMatchObject([
			{ step: 'tell-in-session', outcome: 'done', way: 'inPerson' },
			{ step: 'say', outcome: 'done' },
			{ step: 'choice', outcome: 'declined' }
		]);
	});

	it('leaves alone what has ended already', () => {
		const open = path(situationOf({ outcomes: [outcome('say'), outcome('choice')] }), steps);
		expect(
			record.groupEnded({ client: client(), path: open, newId: ids(), region: 'US' }, act, doing)
				?.ops
		).toHaveLength(1);
		expect(record.stepsEndedBy(open, act)).toEqual([tell]);
	});

	it('is no change where nothing of it is open', () => {
		const outcomes = ['tell-in-session', 'say', 'choice'].map((id) => outcome(id));
		const open = path(situationOf({ outcomes }), steps);
		expect(
			record.groupEnded({ client: client(), path: open, newId: ids(), region: 'US' }, act, doing)
		).toBeNull();
	});

	it('ends for many clients in one change that counts only those it touched', () => {
		const open = path(situationOf(), steps);
		const ended = path(situationOf(), [step('alone')]);
		const many = ['a', 'b', 'c'].map((id) => ({
			client: client({ id }),
			path: id === 'c' ? ended : open
		}));
		const change = record.outcomesForMany(many, act, doing, { newId: ids(), region: 'US' });
		expect(change).toMatchObject({
			act: 'Told in person on June 1, 2026: 2 clients',
			subject: null
		});
		expect(change?.ops).toHaveLength(6);
		expect(new Set(change?.ops.map((op) => op.id)).size).toBe(6);
	});
});

it('ends one step of one client among many, and is no change for nobody', () => {
	const one = path(situationOf(), [tell]);
	const change = (paths: (typeof one)[]) =>
		record.outcomesForMany(
			paths.map((each) => ({ client: client(), path: each })),
			act,
			doing,
			{ newId: ids(), region: 'US' }
		);
	expect(change([one])?.act).toBe('Told in person on June 1, 2026: 1 client');
	expect(change([path(situationOf(), [])])).toBeNull();
});

it('a way that was recorded wrongly is put right in place, for all that its press recorded', () => {
	const told = [
		outcome('tell', { id: 'a', way: 'inPerson' }),
		outcome('say', { id: 'b', way: 'inPerson' })
	];
	expect(record.wayCorrected(told, 'Tell them', 'phone')).toEqual({
		act: 'Tell them: method corrected, from in person to by phone',
		subject: 'zoe',
		ops: ['a', 'b'].map((id) => ({ op: 'set', type: 'outcome', id, fields: { way: 'phone' } }))
	});
	expect(record.wayCorrected(told, 'Tell them', 'inPerson')).toBeNull();
});

it('says which last day was agreed, and who speaks, where that is known', () => {
	const done = { outcome: 'done', happenedOn: today } as const;
	const act = (id: 'agree-on-a-date' | 'choose-who-speaks', own: Parameters<typeof client>[0]) =>
		record.outcomeRecorded(client(own), step(id, { act: 'Last day agreed' }), done, 'o', 'US').act;
	expect(act('agree-on-a-date', { lastSessionOn: day('2026-08-20') })).toBe(
		'Last day agreed on June 1, 2026: August 20, 2026'
	);
	expect(act('agree-on-a-date', {})).toBe('Last day agreed on June 1, 2026');
	expect(act('choose-who-speaks', { thirdPerson: 'Dr. Mary Stone' })).toBe(
		'Chosen on June 1, 2026 who speaks: Dr. Mary Stone'
	);
	expect(act('choose-who-speaks', {})).toBe('Chosen on June 1, 2026 who speaks');
});

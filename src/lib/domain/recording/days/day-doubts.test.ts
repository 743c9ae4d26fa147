/** Days that cannot be are refused; those that hardly can be are asked. Therapy began on January 12, 2026. */
import { describe, expect, it } from 'vitest';
import { day, type Day } from '$lib/domain/days/day';
import type { Change, Op } from '$lib/domain/records/change';
import type { Case } from '$lib/domain/records/case';
import { milestones as at } from '$lib/domain/rules/milestones';
import {
	client,
	context,
	ids,
	outcome,
	practice,
	situationOf,
	step
} from '$tests/support/domain/cases';
import { sentLetter } from '$tests/support/domain/sent';
import { contactLogged } from '$lib/domain/recording/contacts';
import { dayDoubts } from './day-doubts';
import { outcomeRecorded, type Ending } from '$lib/domain/recording/outcomes';

const ended = (id: string, on: string, how: Ending['outcome'] = 'done') =>
	outcomeRecorded(client(), step(id), { outcome: how, happenedOn: day(on) }, 'new', 'US');

function doubts(change: Change, facts: Partial<Case> = {}, acting = practice()) {
	return dayDoubts(change, { one: () => situationOf(facts) }, context({ practice: acting }));
}

const asked = (change: Change, facts: Partial<Case> = {}, acting = practice()) =>
	doubts(change, facts, acting).map(({ never, words }) => `${never ? 'never' : 'asked'}: ${words}`);

const letterOn = (on: Day): Op => {
	const { id, ...fields } = sentLetter({ happenedOn: on });
	return { op: 'add', type: 'letter', id, fields };
};
const change = (...ops: Op[]): Change => ({ act: 'Recorded', subject: 'zoe', ops });
const heldOn = (on: string): Op => ({
	op: 'set',
	type: 'session',
	id: 's1',
	fields: { standing: 'held', happenedOn: day(on) }
});

describe('before therapy began', () => {
	const before = [
		'never: Therapy began on January 12, 2026: this cannot have been on January 5, 2026. Enter another day, or correct the start date under Edit.'
	];

	it.each([
		['they were told', ended(at.told, '2026-01-05')],
		['a letter left', change(letterOn(day('2026-01-05')))],
		['a session was held', change(heldOn('2026-01-05'))],
		['the sessions were over', ended(at.sessionsHeld, '2026-01-05')],
		['the file was closed', ended(at.closed, '2026-01-05')]
	])('nobody says that %s', (_, said) => {
		expect(asked(said)).toEqual(before);
	});

	it('somebody may be called, and a step may be noted as not applying', () => {
		const call = { by: 'us', way: 'call', result: 'noAnswer', note: null } as const;
		const attempt = { ...call, happenedOn: day('2026-01-05') };
		const of = { client: client(), path: { stages: [], next: null, nextDueOn: null } };
		expect(asked(contactLogged({ ...of, newId: ids(), region: 'US' }, attempt))).toEqual([]);
		expect(asked(ended('consult', '2026-01-05', 'notApplicable'))).toEqual([]);
	});

	it('the first day of therapy, and a day that nobody knows, are no doubt', () => {
		const begun = { endingBegunOn: day('2026-01-05') };
		for (const [on, startedOn] of [
			['2026-01-12', day('2026-01-12')],
			['2026-01-05', null]
		] as const)
			expect(asked(ended(at.told, on), { client: client({ ...begun, startedOn }) })).toEqual([]);
	});

	it('a beginning that is moved behind what was recorded is asked', () => {
		const moved = (startedOn: string): Change =>
			change({ op: 'set', type: 'client', id: 'zoe', fields: { startedOn: day(startedOn) } });
		const outcomes = [outcome(at.told, { happenedOn: day('2026-05-04') })];
		expect(asked(moved('2026-05-05'), { outcomes })).toEqual([
			'asked: Something is recorded for May 4, 2026, before therapy began on May 5, 2026.'
		]);
		expect(asked(moved('2026-05-04'), { outcomes })).toEqual([]);
	});
});

describe('before the client was told', () => {
	const told = { outcomes: [outcome(at.told, { happenedOn: day('2026-05-18') })] };

	it('a letter and sessions that were over are asked', () => {
		expect(asked(ended(at.letter, '2026-05-11'), told)).toEqual([
			'asked: They were told on May 18, 2026; this happened before that, on May 11, 2026.'
		]);
		expect(asked(change(letterOn(day('2026-05-18'))), told)).toEqual([]);
		const over =
			'asked: They were told on May 18, 2026; this happened before that, on May 11, 2026.';
		expect(asked(ended(at.sessionsHeld, '2026-05-11'), told)).toEqual([over]);
		expect(asked(change(heldOn('2026-05-11')), told)).toEqual([over]);
	});

	it('so is a telling after the letter, or after the last session', () => {
		const letter = { outcomes: [outcome(at.letter, { happenedOn: day('2026-05-11') })] };
		expect(asked(ended(at.told, '2026-05-18'), letter)).toEqual([
			'asked: Their letter left on May 11, 2026; they were told after that, on May 18, 2026.'
		]);
		const held = { outcomes: [outcome(at.sessionsHeld, { happenedOn: day('2026-05-11') })] };
		expect(asked(ended(at.told, '2026-05-18'), held)).toEqual([
			'asked: Their last session was on May 11, 2026; they were told after that, on May 18, 2026.'
		]);
		expect(asked(ended(at.told, '2026-05-11'), letter)).toEqual([]);
	});
});

it('news told more than 90 days before its ending was planned is asked: the year may be wrong', () => {
	const planned = { client: client({ startedOn: null, endingBegunOn: day('2026-05-04') }) };
	const long =
		'asked: This ending was planned on May 4, 2026; this was long before that, on February 2, 2026. Is the year right?';
	for (const step of [at.told, at.letter, at.toldBeside]) {
		expect(asked(ended(step, '2026-02-02'), planned)).toEqual([long]);
		expect(asked(ended(step, '2026-02-03'), planned)).toEqual([]);
	}
	expect(asked(ended('assess-need', '2025-05-18'), planned)).toEqual([]);
});

it('a file that is closed before the last session that was held is asked', () => {
	const held = { client: client({ lastSeenOn: day('2026-05-20') }) };
	expect(asked(ended(at.closed, '2026-05-19'), held)).toEqual([
		'asked: They came to a session on May 20, 2026, after this day, May 19, 2026, on which the file is closed.'
	]);
	expect(asked(ended(at.closed, '2026-05-20'), held)).toEqual([]);
});

describe('somebody who acts for a colleague', () => {
	const acting = practice({ executorName: 'Jonas Weil', absentSinceOn: day('2026-05-20') });

	it('tells nobody of an absence before it began', () => {
		expect(asked(ended(at.told, '2026-05-19'), {}, acting)).toEqual([
			'never: Ada Moreno was there until May 20, 2026: nobody can have heard of the absence on May 19, 2026. Enter the day they were told.'
		]);
		expect(asked(ended(at.told, '2026-05-20'), {}, acting)).toEqual([]);
	});

	it('is asked whether the colleague did what was done before', () => {
		const words =
			'asked: On May 19, 2026 Ada Moreno was still there. Was it Ada Moreno who did this, and you enter it now?';
		expect(asked(ended('consult', '2026-05-19'), {}, acting)).toEqual([words]);
		const fields = {
			task: 'notify-payers',
			outcome: 'done',
			happenedOn: day('2026-05-19')
		} as const;
		const task: Op = {
			op: 'add',
			type: 'taskOutcome',
			id: 't1',
			fields: { ...fields, because: null, evidence: null }
		};
		expect(asked(change(task), {}, acting)).toEqual([words]);
	});
});

it('each person is asked about once, and what cannot be comes first', () => {
	const both = change(
		...ended(at.sessionsHeld, '2026-05-11').ops,
		...ended(at.told, '2026-01-05').ops
	);
	const told = { outcomes: [outcome(at.told, { happenedOn: day('2026-05-18') })] };
	expect(doubts(both, told).map(({ clientId, never }) => [clientId, never])).toEqual([
		['zoe', true]
	]);
});

import { expect, it } from 'vitest';
import { steps } from '$lib/catalog';
import { day } from '$lib/domain/days/day';
import { milestones } from '$lib/domain/rules/milestones';
import type { Outcome } from '$lib/domain/records';
import { guardian, ids, outcome, practice, today } from '$tests/support/domain/cases';
import { act, inPlace, met, person, planned, told, verdict } from '$tests/support/domain/many';
import type { Bulk } from '$routes/shared/people/bulk';
import { bulkChange } from './change';
import { bySentence, whoIsIn, type Person } from '$routes/shared/people/who';

const custody = { outcomes: [...told.outcomes, outcome('check-custody')] };
const step = steps.find(({ id }) => id === 'agree-on-what-helps')!;
const notApplicable: Bulk = { kind: 'notApplicable', step, happenedOn: today, because: 'x' };
const former: Bulk = { kind: 'standing', standing: 'former' };
const held = steps.find(({ id }) => id === milestones.sessionsHeld)!;
const noSessions: Bulk = { kind: 'notApplicable', step: held, happenedOn: today, because: 'x' };
const waiting = { standing: 'waiting' } as const;
const called = (result: 'reached' | 'messageLeft'): Bulk => {
	return { kind: 'call', happenedOn: today, result };
};
const own = day('2026-10-02');

it.each([
	['told, for anyone not told', act('told-in-session'), person(), 'in'],
	['told, at risk as well', act('told-in-session'), person({ atRisk: true }), 'in'],
	['told, of a former client', act('told-in-session'), person({ standing: 'former' }), 'out'],
	['the letter, before telling', act('letter-handed-over'), person(), 'byName'],
	['the letter, once told', act('letter-handed-over'), person({}, told), 'in'],
	['the letter, at risk', act('letter-handed-over'), person({ atRisk: true }, told), 'byName'],
	['the letter of a minor', act('letter-handed-over'), person({ minor: true }, custody), 'byName'],
	['a couple’s letter', act('letter-handed-over'), person({ format: 'couple' }, told), 'byName'],
	[
		'referrals declined, at risk',
		act('referrals-declined'),
		person({ atRisk: true }, told),
		'byName'
	],
	['not applicable', notApplicable, person(), 'in'],
	['not applicable, at risk', notApplicable, person({ atRisk: true }), 'byName'],
	['not applicable, ended', notApplicable, person({}, { outcomes: [outcome(step.id)] }), 'out'],
	['a day they have', { kind: 'lastSession', on: own }, person({ lastSessionOn: own }), 'out'],
	['another day', { kind: 'lastSession', on: own }, person(), 'in'],
	['the practice’s day as before', { kind: 'lastSession', on: null }, person(), 'out'],
	['former, with something missing', former, person(), 'byName'],
	['former, an appointment to come', former, person({ nextSeenOn: own }), 'out'],
	['former, a session to come', former, person({}, { sessions: [planned('zoe', 7)] }), 'out'],
	['former, from the waiting list', former, person(waiting), 'in'],
	['no sessions, one to come', noSessions, person({}, { sessions: [planned('zoe', 7)] }), 'out'],
	['a call to a former client', called('reached'), person({ standing: 'former' }), 'in'],
	['a call, at risk', called('messageLeft'), person({ atRisk: true }), 'in'],
	['a message, unasked', called('messageLeft'), person({ voicemail: null }), 'in'],
	['a message, refused', called('messageLeft'), person({ voicemail: 'refused' }), 'byName'],
	['reached, one of a couple', called('reached'), person({}, { recipients: [guardian()] }), 'out'],
	['a message to a couple', called('messageLeft'), person({}, { recipients: [guardian()] }), 'in'],
	['reached, no voicemail', called('reached'), person({ voicemail: 'refused' }), 'in'],
	['former, at risk', former, person({ atRisk: true }), 'out'],
	['former, at risk, all in place', former, person({ atRisk: true }, inPlace), 'byName'],
	['former, at risk on the waiting list', former, person({ ...waiting, atRisk: true }), 'byName'],
	['no sessions, at risk', noSessions, person({ atRisk: true }), 'out'],
	['no sessions, all in place', noSessions, person({ atRisk: true }, inPlace), 'byName'],
	['former already', former, person({ standing: 'former' }), 'out']
] satisfies [string, Bulk, Person, string][])('%s', (_, bulk, who, expected) => {
	expect(verdict(who, bulk)).toBe(expected);
});

it('takes in by name whoever wants a look, and never who has nothing to record', () => {
	const risky = person({ id: 'risky', atRisk: true }, told);
	const gone = person({ id: 'gone', standing: 'former' });
	const sorted = whoIsIn([gone, risky], act('referrals-declined'), new Set(['risky', 'gone']));
	expect(sorted.goes).toEqual([risky]);
	expect(sorted.out).toMatchObject([{ person: gone, choosable: false }]);
});

it('lets a letter be handed over for each who gets one, and for nobody while one of them waits', () => {
	const recipients = [guardian({ id: 'mother' }), guardian({ id: 'father' })];
	const bulk = act('letter-handed-over');
	const asked = (outcomes: Outcome[], ...ids: string[]) => {
		const child = person({ minor: true }, { recipients, outcomes });
		const { goes, out } = whoIsIn([child], bulk, new Set(ids));
		return goes.length > 0 ? 'in' : out.map(({ sentence, choosable }) => [choosable, sentence])[0];
	};
	const checked = [outcome('check-custody', { reached: ['mother', 'father'] }), ...told.outcomes];
	const one = [...checked, outcome(milestones.letter, { reached: ['mother'] })];
	expect(asked(checked)).toEqual([true, 'Include them by name if each of the 2 has the letter.']);
	expect(asked(checked, 'zoe')).toBe('in');
	const waits = [false, '1 of 2 has no letter yet: record it under Letters.'];
	expect(asked(one)).toEqual(waits);
	expect(asked(one, 'zoe')).toEqual(waits);
	const couple = person(
		{ format: 'couple' },
		{ ...told, recipients: [guardian({ role: 'partner' })] }
	);
	const { out } = whoIsIn([couple], bulk, new Set());
	expect(out[0]?.sentence).toBe('Include them by name if each of the 2 has the letter.');
});

it('names whoever would be left, takes them in by no name, and lets the others go on', () => {
	const risky = person({ id: 'risky', atRisk: true }, met);
	const other = person({ id: 'other' }, met);
	const bulk = act('closing-session-held');
	const sorted = whoIsIn([risky, other], bulk, new Set(['risky']));
	expect(sorted.goes).toEqual([other]);
	expect(sorted.out).toMatchObject([{ person: risky, choosable: false }]);
	expect(sorted.out[0]?.sentence).toMatch(/^At risk, and something is missing yet/);
});

it('holds the planned sessions of each, each on its own day', () => {
	const people = ['a', 'b'].map((id) =>
		person({ id }, { sessions: [planned(id, -7), planned(id, -14)] })
	);
	const change = bulkChange(people, act('closing-session-held'), { newId: ids(), region: 'US' });
	const sessions = change?.ops.filter(({ type }) => type === 'session');
	expect(sessions?.map(({ id }) => id)).toEqual(['a -14', 'a -7', 'b -14', 'b -7']);
});

it('gathers those who are out by why, those who may be taken in first', () => {
	const people = [
		person({ id: 'a', standing: 'former' }),
		person({ id: 'b', atRisk: true }, told),
		person({ id: 'c', standing: 'waiting' })
	];
	const { out } = whoIsIn(people, act('referrals-declined'), new Set());
	expect(bySentence(out).map(([sentence, who]) => [sentence, who.length])).toEqual([
		['At risk: look at their path, then include them by name.', 1],
		['Not a current client.', 2]
	]);
});

it('records one change about all who are in', () => {
	const people = [person({ id: 'a' }), person({ id: 'b' })];
	const change = bulkChange(people, act('told-in-session'), {
		newId: ids(),
		region: practice().regionStyle
	});
	expect(change?.subject).toBeNull();
	expect(change?.act).toMatch(/^Told on June 1, 2026: 2 clients$/);
	expect(
		new Set(
			change?.ops.map((op) => 'fields' in op && 'clientId' in op.fields && op.fields.clientId)
		)
	).toEqual(new Set(['a', 'b']));
});

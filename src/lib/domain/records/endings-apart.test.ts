import { expect, it } from 'vitest';
import { addDays, day } from '$lib/domain/days/day';
import { situation } from '$lib/domain/rules/situation';
import { caseOf, client, context, outcome, today } from '$tests/support/domain/cases';
import { release } from '$tests/support/domain/releases';
import { sentLetter } from '$tests/support/domain/sent';
import { cases } from './case';
import { presentEnding } from './case';

const closedOn = today;
const backOn = day('2027-06-07');

it('somebody whose file is closed is a former client', () => {
	const outcomes = [outcome('close-file')];
	expect(cases({ clients: [client()], outcomes })[0]?.client.standing).toBe('former');
});

it.each(['declined', 'unreachable', 'notApplicable'] as const)(
	'but not where that is %s',
	(end) => {
		const outcomes = [outcome('close-file', { outcome: end })];
		expect(cases({ clients: [client()], outcomes })[0]?.client.standing).toBe('current');
	}
);

it('is the same record each time, so that nothing is worked out again', () => {
	const known = { clients: [client()], outcomes: [outcome('close-file')] };
	expect(cases(known)[0]?.client).toBe(cases(known)[0]?.client);
});

const session = (id: string, on: typeof today) => ({
	...{ id, clientId: 'zoe', plannedOn: on, standing: 'held' as const, happenedOn: on },
	...{ way: null, covered: null }
});
const contact = (id: string, on: typeof today) => ({
	...{ id, clientId: 'zoe', happenedOn: on, note: null, who: null, said: null },
	...{ by: 'us' as const, way: 'call' as const, result: 'reached' as const }
});

it('holds nothing of the ending before once a new one has begun', () => {
	const closing = outcome('close-file', { happenedOn: closedOn, reopenedOn: backOn });
	const whole = caseOf({
		outcomes: [outcome('tell-in-session'), closing, outcome('send-again', { happenedOn: backOn })],
		letters: [sentLetter({ id: 'old' }), sentLetter({ id: 'new', happenedOn: backOn })],
		sessions: [session('old', today), session('new', addDays(backOn, 7))],
		contacts: [contact('old', addDays(backOn, -1)), contact('new', backOn)],
		releases: [release({ id: 'old' }), release({ id: 'new', signedOn: backOn })]
	});
	const own = presentEnding(whole);
	expect(own.outcomes.map(({ step }) => step)).toEqual(['send-again']);
	for (const list of [own.letters, own.sessions, own.contacts, own.releases])
		expect(list.map(({ id }) => id)).toEqual(['new']);
	expect(own.client.standing).toBe('current');
	expect(own.earlier).toEqual([closing]);
	expect(presentEnding(own)).toEqual(own);
});

it('begins no sooner than they came back, and plans nothing before', () => {
	const first = outcome('close-file', { reopenedOn: backOn });
	const own = presentEnding(caseOf({ outcomes: [first] }));
	expect(situation(own, context({ today: backOn })).begunOn).toBe(backOn);
});

it('closes a second time', () => {
	const first = outcome('close-file', { reopenedOn: backOn });
	const second = outcome('close-file', { happenedOn: backOn });
	const own = presentEnding(caseOf({ outcomes: [first, second] }));
	expect(own.outcomes).toEqual([second]);
	expect(own.client.standing).toBe('former');
});

it('what was done of the closed file belongs to the ending that it closed', () => {
	const closing = outcome('close-file', { happenedOn: closedOn, reopenedOn: backOn });
	const stored = outcome('store-records', { happenedOn: addDays(closedOn, 30) });
	const read = outcome('write-closing-note', { happenedOn: addDays(closedOn, 31) });
	const told = outcome('tell-in-session', { happenedOn: backOn });
	const [own] = cases({ clients: [client()], outcomes: [closing, stored, read, told] });
	expect(own?.outcomes).toEqual([told]);
});

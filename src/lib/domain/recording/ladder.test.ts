import { describe, expect, it } from 'vitest';
import type { Tried } from '$lib/domain/path/ladder';
import { path } from '$lib/domain/path/path';
import type { Way } from '$lib/domain/records';
import { client, ids, isAccepted, situationOf, step, today } from '$tests/support/domain/cases';
import { outcomeRecorded, type Ending } from './outcomes';
import { withAttempts } from './ladder';

const attempts = ['call-them', 'send-a-message', 'call-again', 'send-a-warning'];
const ladder = path(
	situationOf(),
	[...attempts, 'give-written-notice', 'send-it-again', 'consult'].map((id) => step(id))
);
const noLadder = path(situationOf(), [step('give-written-notice')]);

function logged(
	id: string,
	ending: Partial<Ending> = {},
	tried: Tried | null = null,
	onPath = ladder
) {
	const said = { outcome: 'done', happenedOn: today, ...ending } as const;
	const change = outcomeRecorded(client(), step(id), said, 'o1', 'US');
	const { ops } = withAttempts(change, { client: client(), path: onPath, newId: ids() }, tried);
	expect(ops.every(isAccepted)).toBe(true);
	return ops.slice(1).map((op) => (op.op === 'add' ? op.fields : op));
}

const us = { clientId: 'zoe', happenedOn: today, by: 'us', note: null, said: null, who: null };

describe('a step ended by its own button is logged as', () => {
	it.each<[string, Way | null, string, string]>([
		['call-them', null, 'call', 'noAnswer'],
		['call-again', 'phone', 'call', 'noAnswer'],
		['send-a-message', null, 'message', 'sent'],
		['send-a-message', 'email', 'email', 'sent'],
		['send-a-message', 'portal', 'message', 'sent'],
		['send-a-warning', 'post', 'post', 'sent'],
		['send-a-warning', 'certified', 'certified', 'sent'],
		['give-written-notice', 'certified', 'certified', 'sent'],
		['give-written-notice', 'email', 'email', 'sent'],
		['send-it-again', 'post', 'post', 'sent']
	])('%s, by %s: %s, %s', (id, way, by, result) => {
		expect(logged(id, { way })).toEqual([{ ...us, way: by, result }]);
	});

	it.each<[string, Tried]>([
		['call-them', { way: 'voicemail', result: 'messageLeft' }],
		['call-them', { way: 'call', result: 'reached' }],
		['send-a-message', { way: 'email', result: 'sent' }],
		['send-a-warning', { way: 'certified', result: 'sent' }]
	])('%s: what was said of it', (id, tried) => {
		expect(logged(id, {}, tried)).toEqual([{ ...us, ...tried }]);
	});

	it('a call where nobody could be reached', () => {
		const ending = { outcome: 'unreachable', attempts: 3 } as const;
		const tried = { way: 'call', result: 'reached' } as const;
		expect(logged('call-them', ending, tried)).toEqual([
			{ ...us, way: 'call', result: 'noAnswer' }
		]);
	});
});

describe('nothing is logged where', () => {
	it.each<[string, string, Partial<Ending>]>([
		['it does not apply', 'call-them', { outcome: 'notApplicable' }],
		['it was declined', 'send-a-message', { outcome: 'declined' }],
		['the letter was handed over', 'give-written-notice', { way: 'byHand' }],
		['nobody said how the letter went', 'give-written-notice', { way: null }],
		['they were met in person', 'call-them', { way: 'inPerson' }],
		['the step is no attempt', 'consult', { way: 'phone' }]
	])('%s', (_, id, ending) => {
		expect(logged(id, ending)).toEqual([]);
	});

	it('the client comes, and gets the letter by post', () => {
		expect(logged('give-written-notice', { way: 'post' }, null, noLadder)).toEqual([]);
	});

	it('the change logs an attempt with them already', () => {
		const said = { outcome: 'done', happenedOn: today } as const;
		const change = outcomeRecorded(client(), step('call-them'), said, 'o1', 'US');
		const once = withAttempts(change, { client: client(), path: ladder, newId: ids() });
		expect(withAttempts(once, { client: client(), path: ladder, newId: ids() })).toBe(once);
	});

	it('the step is another client’s', () => {
		const said = { outcome: 'done', happenedOn: today } as const;
		const change = outcomeRecorded(client(), step('call-them'), said, 'o1', 'US');
		const other = client({ id: 'omar' });
		expect(withAttempts(change, { client: other, path: ladder, newId: ids() })).toBe(change);
	});
});

import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { addDays } from '$lib/domain/days/day';
import type { Attempt } from '$lib/domain/path/ladder';
import { path } from '$lib/domain/path/path';
import type { Outcome } from '$lib/domain/records';
import {
	client,
	ids,
	isAccepted,
	outcome,
	situationOf,
	step,
	today
} from '$tests/support/domain/cases';
import { contactLogged, contactSentence } from './contacts';
import { said } from '$tests/support/domain/recording';

const ladderSteps = ['call-them', 'send-a-message', 'call-again', 'send-a-warning'];
const open = (outcomes: Outcome[] = [], steps = [...ladderSteps, 'give-written-notice']) => ({
	client: client(),
	path: path(
		situationOf({ outcomes }),
		steps.map((id, order) => step(id, { order }))
	)
});

const call: Attempt = { happenedOn: today, by: 'us', way: 'call', result: 'noAnswer', note: null };

const log = (attempt: Partial<Attempt>, tried = open()) =>
	said(contactLogged({ ...tried, newId: ids(), region: 'US' }, { ...call, ...attempt }));

const later = (days: number) => addDays(today, days);
const warned = ladderSteps.map((id) => outcome(id));

describe('an attempt', () => {
	it.each([
		['a first call', { way: 'call' }, [], ['call-them']],
		['a voicemail', { way: 'voicemail', result: 'messageLeft' }, [], ['call-them']],
		['a call that was answered', { way: 'call', result: 'reached' }, [], ['call-them']],
		['a message', { way: 'message', result: 'sent' }, [], ['send-a-message']],
		['an e-mail', { way: 'email', result: 'sent' }, [], ['send-a-message']],
		['a letter', { way: 'post', result: 'sent' }, [], ['send-a-warning']],
		['a second call that day', {}, [outcome('call-them')], []],
		['a call days after', { happenedOn: later(7) }, [outcome('call-them')], ['call-again']],
		['a letter right after the first', { way: 'post', happenedOn: later(2) }, warned, []],
		['the last letter', { way: 'post', happenedOn: later(14) }, warned, ['give-written-notice']],
		['a talk in person', { way: 'inPerson', result: 'reached' }, [], []],
		['a call from them', { by: 'them' }, [], []],
		['a letter that came back', { way: 'post', result: 'returned' }, [], []]
	] as const)('%s ends its own step alone', (_, attempt, before, ends) => {
		expect(log(attempt, open([...before]))).toMatchObject({ ends, accepted: true });
	});

	it('is kept with the day and the way of the step it ends', () => {
		const change = contactLogged({ ...open(), newId: ids(), region: 'US' }, call);
		expect(change.ops).toMatchObject([
			{ type: 'contact', fields: { clientId: 'zoe', way: 'call', result: 'noAnswer' } },
			{ type: 'outcome', fields: { step: 'call-them', happenedOn: today, way: 'phone' } }
		]);
	});

	it('leaves the letter of a client who comes alone', () => {
		expect(log({ way: 'post', result: 'sent' }, open([], ['give-written-notice'])).ends).toEqual(
			[]
		);
	});

	it('by letter is the second sending where one came back', () => {
		const tried = open(warned, [...ladderSteps, 'give-written-notice', 'send-it-again']);
		expect(log({ way: 'certified', result: 'sent', happenedOn: later(20) }, tried).ends).toEqual([
			'send-it-again'
		]);
	});
});

it.each([
	[{}, 'Called on June 1, 2026: nobody answered'],
	[{ result: 'reached' }, 'Called on June 1, 2026: reached them'],
	[{ result: 'reachedOther', who: 'Ben Ode' }, 'Called on June 1, 2026: reached Ben Ode'],
	[{ result: 'somebodyElse' }, 'Called on June 1, 2026: somebody else answered'],
	[
		{ result: 'somebodyElse', who: 'a neighbour' },
		'Called on June 1, 2026: somebody else answered, a neighbour'
	],
	[
		{ by: 'them', result: 'reachedOther', who: 'Ben Ode' },
		'Ben Ode got in touch by phone on June 1, 2026'
	],
	[{ way: 'voicemail', result: 'messageLeft' }, 'Voicemail left on June 1, 2026'],
	[{ way: 'message', result: 'sent' }, 'Message sent on June 1, 2026'],
	[{ way: 'certified', result: 'sent' }, 'Letter sent by certified mail on June 1, 2026'],
	[{ way: 'post', result: 'returned' }, 'A letter came back on June 1, 2026'],
	[{ by: 'them', way: 'email' }, 'They got in touch by e-mail on June 1, 2026']
] as const)('says in the trail what happened: %o', (attempt, act) => {
	expect(log(attempt).act).toBe(act);
});

it('ends at most one step, whatever was tried and whenever', () => {
	const attempts = fc.record({
		by: fc.constantFrom('us' as const, 'them' as const),
		way: fc.constantFrom('call' as const, 'message' as const, 'post' as const, 'email' as const),
		result: fc.constantFrom('reached' as const, 'noAnswer' as const, 'returned' as const),
		after: fc.integer({ min: 0, max: 60 }),
		done: fc.subarray(ladderSteps)
	});
	fc.assert(
		fc.property(attempts, ({ after, done, ...attempt }) => {
			const tried = open(done.map((id) => outcome(id)));
			const { ends, accepted } = log({ ...attempt, happenedOn: later(after) }, tried);
			expect(accepted).toBe(true);
			expect(ends.length).toBeLessThanOrEqual(1);
			expect(done).not.toContain(ends[0]);
		})
	);
});

it('keeps the news of a message that said it', () => {
	const news = situationOf().news!;
	const told = { ...news, custodian: null, no: 1, letterId: null };
	const left = { ...call, way: 'voicemail', result: 'messageLeft' } as const;
	const change = contactLogged({ ...open(), newId: ids(), region: 'US' }, left, told);
	expect(change.ops[0]).toMatchObject({ type: 'contact', fields: { said: told } });
	expect(change.ops.every(isAccepted)).toBe(true);
	expect(log({}).act).not.toContain('days');
});

it.each([
	['call', 'messageLeft', 'Called on June 1, 2026: left a message'],
	['voicemail', 'messageLeft', 'Voicemail left on June 1, 2026'],
	['call', 'noAnswer', 'Called on June 1, 2026: nobody answered'],
	['post', 'sent', 'Letter posted on June 1, 2026']
] as const)('says of a %s with %s: %s', (way, result, sentence) => {
	const attempt = { by: 'us', way, result, happenedOn: today, note: null } as const;
	expect(contactSentence(attempt, 'US')).toBe(sentence);
});

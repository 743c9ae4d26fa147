import { describe, expect, it } from 'vitest';
import { addDays, type Day } from '$lib/domain/days/day';
import { ladder, stepEndedBy, type Attempt } from './ladder';
import { path } from './path';
import type { ContactMade, Outcome } from '$lib/domain/records';
import type { Situation } from '$lib/domain/rules/ending';
import { caseOf, context, outcome, reason, step, today } from '$tests/support/domain/cases';
import { situation } from '$lib/domain/rules/situation';

const unreachable = { ...reason, clientReachable: false };
const attempts = [
	'call-them',
	'send-a-message',
	'call-again',
	'send-a-warning',
	'give-written-notice'
];
const steps = ['talk', ...attempts].map((id, order) =>
	step(id, { order, dueOn: () => ({ on: addDays(today, order), why: '' }) })
);

function here(outcomes: Outcome[], contacts: ContactMade[] = [], of = unreachable): Situation {
	const catalog = { ...context().catalog, reasons: [of] };
	return situation(caseOf({ outcomes, contacts }), context({ catalog }));
}

const ladderOf = (...args: Parameters<typeof here>) => {
	const at = here(...args);
	return ladder(at, path(at, steps));
};

function contact(on: Day, changed: Partial<ContactMade> = {}): ContactMade {
	const fields = {
		by: 'us',
		way: 'call',
		result: 'noAnswer',
		note: null,
		who: null,
		said: null
	} as const;
	return { id: on, clientId: 'zoe', happenedOn: on, ...fields, ...changed };
}

it('has five attempts, from the first call to the letter', () => {
	expect(ladderOf([])?.attempts.map(({ step: { id } }) => id)).toEqual(attempts);
});

it('gives the next attempt with its day', () => {
	const found = ladderOf([outcome('call-them'), outcome('send-a-message')], [contact(today)]);
	expect(found?.next?.step.id).toBe('call-again');
	expect(found?.next?.due?.on).toBe(addDays(today, 3));
});

it('has no next attempt once all are done', () => {
	expect(ladderOf(attempts.map((id) => outcome(id)))?.next).toBeNull();
});

it('is not there for a client who can be reached', () => {
	expect(ladderOf([], [], reason)).toBeNull();
});

describe('attempts stop on the day of the newest answer', () => {
	const answered = addDays(today, 4);
	it.each([
		['they got in touch', { by: 'them' }],
		['a call reached them', { result: 'reached' }]
	] as const)('%s', (_, changed) => {
		const found = ladderOf([], [contact(today, { by: 'them' }), contact(answered, changed)]);
		expect(found).toMatchObject({ next: null, answeredOn: answered });
	});

	it('which an answer before this ending is not', () => {
		const found = ladderOf([], [contact(addDays(today, -1), { by: 'them' })]);
		expect(found?.answeredOn).toBeNull();
		expect(found?.next?.step.id).toBe('call-them');
	});
});

describe('an attempt ends the attempt it is', () => {
	/** The step that an attempt on this day ends, on a path with these outcomes. */
	function ended(way: Attempt['way'], on: Day, outcomes: Outcome[], over = steps) {
		const attempt = { happenedOn: on, by: 'us', way, result: 'noAnswer', note: null } as const;
		return stepEndedBy(path(here(outcomes), over), attempt)?.step.id ?? null;
	}

	it.each([
		[2, null],
		[3, 'call-again'],
		[4, 'call-again']
	])('a second call %i days after the first', (days, attempt) => {
		expect(ended('call', addDays(today, days), [outcome('call-them')])).toBe(attempt);
	});

	// Standards C.4: the warning gives ten to fourteen days to answer by.
	it.each([
		[9, null],
		[10, 'give-written-notice'],
		[11, 'give-written-notice']
	])('a second letter %i days after the warning', (days, attempt) => {
		expect(ended('post', addDays(today, days), [outcome('send-a-warning')])).toBe(attempt);
	});

	it('and none where nobody has to be called', () => {
		const noCalls = steps.filter(({ id }) => id !== 'call-them');
		expect(ended('message', today, [], noCalls)).toBeNull();
		expect(ended('message', today, [])).toBe('send-a-message');
	});

	it.each([
		['post', 'send-it-again'],
		['certified', 'send-it-again'],
		['email', 'send-it-again'],
		['call', 'call-them'],
		['message', 'send-a-message']
	] as const)('where a letter came back, one by %s ends %s', (way, attempt) => {
		expect(ended(way, today, [], [...steps, step('send-it-again')])).toBe(attempt);
	});
});

it('has one attempt where one stands on the path, and is not there without any', () => {
	const of = (...ids: string[]) => {
		const only = steps.filter(({ id }) => ids.includes(id));
		return ladder(here([]), path(here([]), only));
	};
	expect(of('give-written-notice')?.attempts).toHaveLength(1);
	expect(of('talk')).toBeNull();
});

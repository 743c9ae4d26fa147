/** The ladder of attempts as the catalog has it: its days, and what a letter that came back brings. */
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from '$lib/domain/days/day';
import { items, path } from '$lib/domain/path/path';
import type { ContactMade, Outcome } from '$lib/domain/records';
import { situation } from '$lib/domain/rules/situation';
import { caseOf, client, context, outcome, practice, today } from '$tests/support/domain/cases';
import { catalog, steps } from './index';

function pathOf(reason: string, outcomes: Outcome[] = [], contacts: ContactMade[] = []) {
	const own = client({ reason, endingBegunOn: today });
	const here = context({ catalog, practice: practice({ place: 'general' }) });
	return path(situation(caseOf({ client: own, outcomes, contacts }), here), steps);
}

function after(found: ReturnType<typeof pathOf>, step: string): number | null {
	const on = items(found).find((each) => each.step.id === step)?.due?.on;
	return on ? daysBetween(today, on) : null;
}

const returned: ContactMade = {
	id: 'back',
	clientId: 'zoe',
	happenedOn: addDays(today, 35),
	by: 'us',
	way: 'post',
	result: 'returned',
	note: null,
	who: null,
	said: null
};
const done = (step: string, days: number) => outcome(step, { happenedOn: addDays(today, days) });
const warned = [
	done('call-them', 0),
	done('send-a-message', 2),
	done('call-again', 7),
	done('send-a-warning', 14)
];
const lettered = [...warned, done('give-written-notice', 28)];

describe.each(['not-attending', 'lost-to-contact'])('%s', (reason) => {
	it.each([
		['call-them', [], 0],
		['send-a-message', [], 3],
		['call-again', [], 7],
		['send-a-warning', [], 14],
		['call-again', [done('call-them', 7)], 14],
		['give-written-notice', warned, 28],
		['give-written-notice', [...warned.slice(0, 3), done('send-a-warning', 21)], 35]
	] as const)('%s has its day', (step, before, days) => {
		expect(after(pathOf(reason, [...before]), step)).toBe(days);
	});

	it('the letter waits for the attempts', () => {
		const letter = items(pathOf(reason)).find(({ step }) => step.id === 'give-written-notice');
		expect(letter?.held).toMatch(/^First: Call them · Call again/);
	});

	it('an answer leaves out the attempts that are left', () => {
		const answer = { ...returned, by: 'them', result: 'reached' } as const;
		const { stages } = pathOf(reason, warned.slice(0, 1), [answer]);
		expect(stages[0]?.waived.map(({ step }) => step.id)).toEqual(
			expect.arrayContaining(['send-a-message', 'call-again', 'send-a-warning'])
		);
	});
});

describe('a letter that came back', () => {
	it('brings a second sending within a week, before its arrival can be noted', () => {
		const found = pathOf('lost-to-contact', lettered, [returned]);
		expect(after(found, 'send-it-again')).toBe(42);
		const proof = items(found).find(({ step }) => step.id === 'keep-proof-of-delivery');
		expect(proof?.held).toBe('First: Send the letter again.');
	});

	it('is asked for anew from the day it was sent again', () => {
		const found = pathOf('lost-to-contact', [...lettered, done('send-it-again', 42)], [returned]);
		expect(after(found, 'keep-proof-of-delivery')).toBe(56);
	});

	it('from an earlier time with this client brings nothing', () => {
		const before = { ...returned, happenedOn: addDays(today, -3) };
		expect(after(pathOf('lost-to-contact', lettered, [before]), 'send-it-again')).toBeNull();
	});
});

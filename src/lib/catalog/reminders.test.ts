/** The half-time reminder and the second notice have sensible days with each reason. */
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, type Day } from '$lib/domain/days/day';
import { items, path } from '$lib/domain/path/path';
import { situation } from '$lib/domain/rules/situation';
import { caseOf, client, context, outcome, practice, today } from '$tests/support/domain/cases';
import { catalog, reasons, steps } from './index';

/** Days from the beginning to the reminder and to the second notice, told on the first day. */
function reminders(id: string, left: number) {
	const reason = reasons.find((each) => each.id === id);
	const forPractice = reason?.scope === 'practice';
	const last = addDays(today, left);
	const own = forPractice ? {} : { reason: id, endingBegunOn: today, lastSessionOn: last };
	const here = context({
		catalog,
		practice: practice(forPractice ? { reason: id, lastSessionOn: last } : {})
	});
	const case_ = caseOf({ client: client(own), outcomes: [outcome('tell-in-session')] });
	const found = items(path(situation(case_, here), steps));
	const after = (step: string) => {
		const on: Day | undefined = found.find((each) => each.step.id === step)?.due?.on;
		return on ? daysBetween(today, on) : null;
	};
	return { half: after('remind-at-half-time'), second: after('send-second-notice') };
}

const reminded = reasons.filter(({ ends, waives }) => ends && !waives['remind-at-half-time']);
const twice = reasons.filter(({ brings }) => brings.includes('send-second-notice'));

describe.each(reminded.map(({ id }) => id))('the reminder with %s', (id) => {
	it.each([14, 30, 60, 120, 365])('is near half way of %i days', (left) => {
		const { half } = reminders(id, left);
		expect(half).not.toBeNull();
		expect(Math.abs((half ?? 0) - left / 2)).toBeLessThanOrEqual(4);
	});
});

describe.each(twice.map(({ id }) => id))('the second notice with %s', (id) => {
	it.each([60, 120, 365])('is a month before the last of %i days, after the reminder', (left) => {
		const { half, second } = reminders(id, left);
		expect(left - (second ?? 0)).toBeGreaterThanOrEqual(Math.min(30, Math.floor(left / 3)));
		expect(left - (second ?? 0)).toBeLessThanOrEqual(34);
		expect(second).toBeGreaterThan(half ?? 0);
	});

	it('is at the last third of a month', () => {
		expect(reminders(id, 30).second).toBeGreaterThanOrEqual(16);
		expect(reminders(id, 30).second).toBeLessThanOrEqual(20);
	});
});

it('there is no reminder where an ending cannot wait, or where letters say it', () => {
	const none = reasons.filter(({ mayEndAtOnce, clientReachable, temporary }) => {
		return (mayEndAtOnce && !temporary) || !clientReachable;
	});
	expect(none.map(({ id }) => reminders(id, 30).half)).toEqual(none.map(() => null));
});

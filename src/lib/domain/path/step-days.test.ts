/** Days counted by hand from Monday, June 1, 2026, on which the plan begins. */
import { describe, expect, it } from 'vitest';
import { addDays, day } from '$lib/domain/days/day';
import { tellBy } from '$lib/domain/rules/tell-by';
import { client, outcome, practice, situationOf, today } from '$tests/support/domain/cases';
import {
	afterLastSession,
	afterTelling,
	beforeLastSession,
	letterAfterAttempts,
	offerReferralsBy,
	onceEnded,
	withTelling
} from './notice-plan';

const why = 'Why.';
const open = practice({ lastSessionOn: null });
const told = outcome('tell-in-session', { happenedOn: today });

/** Told on June 1, with so many days to the last session. */
function withDays(left: number, atRisk = false) {
	const lastSessionOn = addDays(today, left);
	return situationOf({
		client: client({ atRisk }),
		practice: practice({ lastSessionOn, closingOn: lastSessionOn }),
		outcomes: [told]
	});
}

describe('the letter that ends the attempts', () => {
	const after = (warnedOn: string | null) => {
		const called = outcome('call-them', { happenedOn: day('2026-06-02') });
		const warned = warnedOn && outcome('send-a-warning', { happenedOn: day(warnedOn) });
		return letterAfterAttempts(situationOf({ outcomes: warned ? [called, warned] : [called] }));
	};

	// Standards C.4: day 28 to 30; the warning leaves up to fourteen days to answer by.
	it.each([
		['four weeks after the first call', null, '2026-06-30', /^Four weeks/],
		['as well where the day to answer by comes before', '2026-06-15', '2026-06-30', /^Four weeks/],
		['as well where it is that day', '2026-06-16', '2026-06-30', /^Four weeks/],
		[
			'with the reply-by date where it is later',
			'2026-06-17',
			'2026-07-01',
			/^Once the reply-by date/
		]
	])('is due %s', (_, warnedOn, on, words) => {
		expect(after(warnedOn)).toMatchObject({ on, why: expect.stringMatching(words) });
	});
});

describe('what belongs to the conversation', () => {
	it('is due with the telling, and a week after it where that is past', () => {
		expect(withTelling(situationOf())).toEqual(tellBy(situationOf()));
		expect(withTelling(situationOf({ outcomes: [told] }))?.on).toBe('2026-06-08');
	});
});

describe('so many days after telling, or the share of the days there are', () => {
	const after = { days: 7, share: 1 / 4, why };

	it.each([
		[40, '2026-06-08'],
		[28, '2026-06-08'],
		[27, '2026-06-05'],
		[8, '2026-06-03']
	])('with %i days left', (left, on) => {
		// 27 / 4 is 6: Sunday, June 7, moves to the Friday.
		expect(afterTelling(after)(withDays(left))?.on).toBe(on);
	});

	it('are all of them where no last session is set, and not known before a day of telling is', () => {
		expect(afterTelling(after)(situationOf({ practice: open, outcomes: [told] }))?.on).toBe(
			'2026-06-08'
		);
		expect(afterTelling(after)(situationOf({ practice: open }))).toBeNull();
	});
});

describe('so many days before the last session', () => {
	it.each([
		[100, '2026-08-10'],
		[50, '2026-06-26']
	])('with %i days left, or half of them', (left, on) => {
		const found = beforeLastSession({ days: 30, share: 1 / 2, why })(withDays(left));
		expect(found?.on).toBe(on);
	});

	// Standards C.1, P20: two months ahead; in short plans after the first third, at risk the first quarter.
	it.each([
		['two months ahead', 151, false, '2026-08-31'],
		['after the first third of 30 days', 30, false, '2026-06-11'],
		['three months ahead for a client at risk', 154, true, '2026-08-04'],
		['after the first quarter of 40 days for a client at risk', 40, true, '2026-06-11']
	])('referrals are offered %s', (_, left, atRisk, on) => {
		expect(offerReferralsBy(withDays(left, atRisk))?.on).toBe(on);
	});
});

describe('where the day of telling or of the last session is not known', () => {
	it.each([
		['neither', situationOf({ practice: open })],
		['no last session', situationOf({ practice: open, outcomes: [told] })]
	])('%s: nothing is due before or after the last session', (_, here) => {
		expect(offerReferralsBy(here)).toBeNull();
		expect(afterLastSession(7, why)(here)).toBeNull();
	});
});

it('counts from the session that was held, else from the planned one', () => {
	expect(afterLastSession(5, why)(withDays(151))?.on).toBe('2026-11-04');
	const held = outcome('hold-closure-sessions', { happenedOn: day('2026-10-26') });
	expect(afterLastSession(7, why)(situationOf({ outcomes: [told, held] }))?.on).toBe('2026-11-02');
});

describe('on a day, once another step has ended', () => {
	const done = situationOf({ outcomes: [outcome('consult', { happenedOn: day('2026-06-03') })] });

	it('is due then, and not before it ended', () => {
		expect(onceEnded(done, 'consult', day('2026-06-10'), why)).toEqual({ on: '2026-06-10', why });
		expect(onceEnded(done, 'consult', day('2026-06-02'), why)?.on).toBe('2026-06-03');
	});

	it('is not known while the step is open, or the day', () => {
		expect(onceEnded(situationOf(), 'consult', day('2026-06-10'), why)).toBeNull();
		expect(onceEnded(done, 'consult', null, why)).toBeNull();
	});
});

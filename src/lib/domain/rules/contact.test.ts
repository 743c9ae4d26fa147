/** What has come of the attempts to reach somebody, and who is still to be told. */
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, day } from '$lib/domain/days/day';
import type { ContactMade } from '$lib/domain/records';
import { client, practice, reason, situationOf, today } from '$tests/support/domain/cases';
import { crisisLines } from './crisis-lines';
import type { Circumstance } from './ending';
import { answers, letterReturnedOn, triesOf } from './contacts';
import { isBackInTouch, isRecentFormer, isToBeTold } from './situation';
import { tellBy } from './tell-by';

function contact(days: number, changed: Partial<ContactMade>): ContactMade {
	const fields = {
		clientId: 'zoe',
		by: 'us',
		way: 'post',
		result: 'sent',
		note: null,
		said: null,
		who: null
	} as const;
	return { id: `${days}`, happenedOn: addDays(today, days), ...fields, ...changed };
}

describe('somebody who could not be reached is back in touch', () => {
	const reached = (days: number) => contact(days, { way: 'call', result: 'reached' });
	const back = (clientReachable: boolean, ...contacts: ContactMade[]) =>
		isBackInTouch({ ...situationOf({ contacts }), reason: { ...reason, clientReachable } });

	it.each([
		['the day before this ending began', -1, false],
		['on the day it began', 0, true],
		['later', 1, true]
	])('with an answer %s', (_, days, expected) => {
		expect(back(false, reached(days))).toBe(expected);
	});

	it('but not where nobody answered, or they were never out of reach', () => {
		expect(back(false, contact(1, {}))).toBe(false);
		expect(back(true, reached(1))).toBe(false);
	});
});

describe('whoever answered the phone in their place', () => {
	const called = (result: ContactMade['result'], by: ContactMade['by'] = 'us') =>
		contact(1, { way: 'call', by, result, who: 'Ben Ode' });

	it.each([
		['a stranger', called('somebodyElse'), false, 0, 1],
		['the partner of an adult', called('reachedOther'), false, 0, 1],
		['the partner, who called', called('reachedOther', 'them'), false, 0, 0],
		['the guardian of a child', called('reachedOther'), true, 1, 0]
	])('%s', (_, made, minor, answered, tries) => {
		const here = { ...situationOf({ contacts: [made] }), minor };
		expect([answers(here).length, triesOf(here)]).toEqual([answered, tries]);
	});
});

describe('the day on which a letter came back', () => {
	const returned = (days: number) => contact(days, { result: 'returned' });

	it.each([
		['there is none', [contact(3, {})], null],
		['before this ending it does not count', [returned(-1)], null],
		['on its first day it does', [returned(0)], '2026-06-01'],
		['the newest counts', [returned(2), returned(5), returned(4)], '2026-06-06']
	])('%s', (_, contacts, on) => {
		expect(letterReturnedOn(situationOf({ contacts }))).toBe(on);
	});
});

describe('there is news to tell', () => {
	const told = (...circumstances: Partial<Circumstance>[]) =>
		isToBeTold({ ...situationOf(), circumstances: circumstances as Circumstance[] });
	const usual = { keepsOnly: null, stopsClock: false };

	it('unless a special situation keeps other steps only, or stops the clock', () => {
		expect([told(), told(usual, usual)]).toEqual([true, true]);
		expect(told(usual, { ...usual, stopsClock: true })).toBe(false);
		expect(told(usual, { ...usual, keepsOnly: { steps: [], because: 'Died.' } })).toBe(false);
	});
});

it.each([
	['on the day so many months before', 0, true],
	['the day before that', -1, false]
])('a former client seen %s is told of the closing: %s', (_, days, expected) => {
	const closingOn = day('2026-11-13');
	const lastSeenOn = addDays(addMonths(closingOn, -24), days);
	const own = practice({ closingOn, lookBackMonths: 24 });
	const former = client({ standing: 'former', lastSeenOn });
	expect(isRecentFormer(situationOf({ client: former, practice: own }))).toBe(expected);
});

describe('an ending with one client is told as soon as it is decided', () => {
	const promptly = (left: number | null, changed = {}) => {
		const lastSessionOn = left === null ? null : addDays(today, left);
		const here = situationOf({ practice: practice({ lastSessionOn }) });
		return tellBy({ ...here, reason: { ...reason, practiceEnds: false, ...changed } });
	};

	// An eighth of the days, a week at most: Saturdays and Sundays move to the Friday before.
	it.each([
		[null, '2026-06-08'],
		[200, '2026-06-08'],
		[64, '2026-06-08'],
		[56, '2026-06-08'],
		[31, '2026-06-04'],
		[16, '2026-06-03'],
		[7, '2026-06-01']
	])('with %s days left', (left, on) => {
		expect(promptly(left)?.on).toBe(on);
	});

	it('at once where it cannot wait', () => {
		expect(promptly(60, { mayEndAtOnce: true })).toEqual({
			on: '2026-06-01',
			why: 'On the day this ending began: it cannot wait.'
		});
	});

	it('but with sixty days where the therapist comes back, as the standards ask of a leave (D.1, L03)', () => {
		expect(promptly(151, { temporary: true })?.on).toBe('2026-08-31');
	});
});

describe('where fewer days are left than custom asks for', () => {
	const by = (left: number, changed = {}) =>
		tellBy(
			situationOf({
				client: client(changed),
				practice: practice({ lastSessionOn: addDays(today, left) })
			})
		);

	it.each([
		[28, '2026-06-04'],
		[24, '2026-06-04'],
		[16, '2026-06-03']
	])('an eighth of %i days is waited for', (left, on) => {
		expect(by(left)?.on).toBe(on);
	});

	it.each([
		[90, /^90 days before the last session: the notice usually advised/],
		[89, /^In the first week of the plan: 89 days left, where 90 are usually advised/],
		[0, /: 0 days left, where 90 are/],
		[1, /: 1 day left, where 90 are/],
		[-5, /: 0 days left, where 90 are/]
	])('the words say how many there are: %i', (left, words) => {
		expect(by(left)?.why).toMatch(words);
	});

	it.each([
		[
			'at risk',
			{ atRisk: true },
			'180 days before the last session: a client at risk is told first.'
		],
		[
			'seen long',
			{ startedOn: day('2020-01-01') },
			'180 days before the last session: seen for two years or more.'
		]
	])('and why somebody %s comes first', (_, changed, why) => {
		expect(by(300, changed)?.why).toBe(why);
	});
});

it.each([
	['Lifeline 988', ['Lifeline 988']],
	['Lifeline: 9-8-8, day and night', ['Lifeline: 9-8-8, day and night']],
	['One 1\nTwo 503-988-0100', ['Lifeline: call 988', 'One 1', 'Two 503-988-0100']],
	[null, ['Lifeline: call 988']]
])('crisis lines are the place’s, and the practice’s own beside them: %s', (own, lines) => {
	expect(crisisLines(situationOf({ practice: practice({ crisisLines: own }) }))).toEqual(lines);
});

it('gives the practice’s own lines to nobody who lives elsewhere, unless none of theirs is known', () => {
	const here = situationOf({ practice: practice({ crisisLines: 'County line 211' }) });
	const elsewhere = { ...here.place, id: 'elsewhere' };
	const country = { ...elsewhere.country, crisisLines: [] };
	expect(crisisLines({ ...here, place: elsewhere })).toEqual(['Lifeline: call 988']);
	expect(crisisLines({ ...here, place: { ...elsewhere, country } })).toEqual(['County line 211']);
});

it('names a line for children to whoever is a minor, and to nobody else', () => {
	const here = situationOf();
	const forChildren = { name: 'Childline', contact: 'call 0800 1111', for: 'children' as const };
	const country = { ...here.place.country, crisisLines: [forChildren] };
	const place = { ...here.place, country };
	expect(crisisLines({ ...here, place, minor: true })).toContain('Childline: call 0800 1111');
	expect(crisisLines({ ...here, place, minor: false })).not.toContain('Childline: call 0800 1111');
});

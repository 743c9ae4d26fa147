/** When somebody was last seen: sessions, and what was said to them in person. */
import { describe, expect, it } from 'vitest';
import { day } from '$lib/domain/days/day';
import type { ContactMade, Outcome } from '$lib/domain/records';
import { client, outcome, practice, situationOf } from '$tests/support/domain/cases';
import { attendedOn, seenOn } from '$lib/domain/rules/attended';

const session = day('2027-01-07');
const talk = day('2027-01-14');
const zoe = client({ lastSeenOn: session });

const told = (changed: Partial<Outcome> = {}, step = 'tell-in-session') =>
	outcome(step, { happenedOn: talk, way: 'inPerson', ...changed });

const met = (changed: Partial<ContactMade>): ContactMade => ({
	...({ id: 'met', clientId: 'zoe', happenedOn: talk, by: 'us', way: 'inPerson' } as const),
	...({ result: 'reached', note: null, said: null, who: null } as const),
	...changed
});

const gone = practice({ absentSinceOn: talk });

describe('the day somebody was last seen', () => {
	it('is that of the last session where they were spoken to on no later day', () => {
		expect(seenOn(situationOf({ client: zoe }))).toBe(session);
		const before = told({ happenedOn: day('2027-01-05') });
		expect(seenOn(situationOf({ client: zoe, outcomes: [before] }))).toBe(session);
	});

	it.each([
		'tell-in-session',
		'state-the-essentials',
		'talk-over-the-notice',
		'remind-at-half-time',
		'tell-them-again'
	])('is the day of %s, in person', (step) => {
		const here = situationOf({ client: zoe, outcomes: [told({}, step)] });
		expect(seenOn(here)).toBe(talk);
		expect(attendedOn(here)).toBe(session);
	});

	it.each([
		['by phone', told({ way: 'phone' })],
		['in a way that nobody noted', told({ way: null })],
		['with nobody there', told({ outcome: 'unreachable' })],
		['with the partner alone', told({}, 'tell-guardian-or-partner')],
		['with another of them', told({ reached: ['per'] })],
		['by whoever acts for the therapist', told({ said: saidGone() })]
	])('is not that of a talk %s', (_, talked) => {
		expect(seenOn(situationOf({ client: zoe, outcomes: [talked] }))).toBe(session);
	});

	it('is not that of a telling that was recorded anew as none', () => {
		const outcomes = [told(), told({ outcome: 'unreachable' })];
		expect(seenOn(situationOf({ client: zoe, outcomes }))).toBe(session);
	});

	it.each([
		['they were met', met({}), talk],
		['they came by', met({ by: 'them' }), talk],
		['their sister was met', met({ result: 'reachedOther', who: 'Ana' }), session],
		['their sister came by', met({ by: 'them', who: 'Ana' }), session],
		['they were called', met({ way: 'call' }), session]
	])('where %s', (_, contact, on) => {
		expect(seenOn(situationOf({ client: zoe, contacts: [contact] }))).toBe(on);
	});

	it('is not the day on which somebody came by in a child’s name', () => {
		const child = client({ lastSeenOn: session, minor: true });
		expect(seenOn(situationOf({ client: child, contacts: [met({ by: 'them' })] }))).toBe(session);
		expect(seenOn(situationOf({ client: child, contacts: [met({})] }))).toBe(talk);
	});

	it('is never one since the therapist is gone', () => {
		expect(seenOn(situationOf({ client: zoe, outcomes: [told()], practice: gone }))).toBe(session);
		expect(seenOn(situationOf({ client: zoe, contacts: [met({})], practice: gone }))).toBe(session);
	});

	it('is not known where nobody noted any', () => {
		expect(seenOn(situationOf())).toBeNull();
		expect(seenOn(situationOf({ outcomes: [told()] }))).toBe(talk);
	});
});

function saidGone(): NonNullable<Outcome['said']> {
	const days = { lastSessionOn: null, closingOn: null, returnFromOn: null, returnByOn: null };
	return { kind: 'clinicianGone', ...days, custodian: null, no: 1, letterId: null };
}

/** By when a request for records is answered, counted by hand on a calendar from the words of each law. */
import { expect, it } from 'vitest';
import { day } from '$lib/domain/days/day';
import { recordsAsked } from '$lib/domain/letters/records-asked';
import type { ContactMade, SentLetter } from '$lib/domain/records';
import { situation } from '$lib/domain/rules/situation';
import { caseOf, client, context, practice } from '$tests/support/domain/cases';
import { sentLetter } from '$tests/support/domain/sent';
import { catalog } from './index';

function request(on: string): ContactMade {
	return {
		...{ id: on, clientId: 'zoe', happenedOn: day(on), by: 'them', way: 'email' },
		...{ result: 'askedForRecords', note: null, said: null, who: null }
	};
}

function asked(place: string, on: string, letters: SentLetter[] = [], home = place) {
	return askedTwice(place, [on], letters, home);
}

function askedTwice(place: string, days: string[], letters: SentLetter[] = [], home = place) {
	const own = caseOf({ client: client({ place }), contacts: days.map(request), letters });
	return recordsAsked(situation(own, context({ catalog, practice: practice({ place: home }) })));
}

it.each([
	// 45 CFR 164.524(b)(2): no later than 30 days after receipt.
	['us-or', '2026-06-01', '2026-07-01'],
	// Tex. Health & Safety Code 611.008: not later than the 15th day.
	['us-tx', '2026-06-01', '2026-06-16'],
	// Tenn. Code 63-2-101: ten working days; Juneteenth, Friday June 19, does not count.
	['us-tn', '2026-06-08', '2026-06-23'],
	// RCW 70.02.080: no later than fifteen working days; Independence Day is kept on Friday, July 3, 2026.
	['us-wa', '2026-06-22', '2026-07-14']
])('in %s, asked on %s, by %s', (place, on, by) => {
	expect(asked(place, on)?.answerBy).toBe(by);
});

it('of two places the sooner counts', () => {
	expect(asked('us-tx', '2026-06-01', [], 'us-or')?.answerBy).toBe('2026-06-16');
	expect(asked('us-or', '2026-06-01', [], 'us-tx')?.answerBy).toBe('2026-06-16');
});

it('is over once a letter has answered it, and not by one from before', () => {
	const answer = (on: string) => sentLetter({ letter: 'records-request', happenedOn: day(on) });
	expect(asked('us-or', '2026-06-01', [answer('2026-06-01')])).toBeNull();
	expect(asked('us-or', '2026-06-01', [answer('2026-05-31')])).not.toBeNull();
});

it('counts from the first of two requests, until a letter answers it', () => {
	const two = ['2026-06-10', '2026-06-01'];
	const answer = (on: string) => sentLetter({ letter: 'records-request', happenedOn: day(on) });
	expect(askedTwice('us-or', two)).toMatchObject({ on: '2026-06-01', answerBy: '2026-07-01' });
	expect(askedTwice('us-or', two, [answer('2026-06-05')])).toMatchObject({ on: '2026-06-10' });
	expect(askedTwice('us-or', two, [answer('2026-06-10')])).toBeNull();
});

it('says where no rule is known', () => {
	expect(asked('general', '2026-06-01')).toMatchObject({ answerBy: null });
});

import { describe, expect, it } from 'vitest';
import { addDays, day } from '$lib/domain/days/day';
import { retention } from '$lib/domain/retention/retention';
import { releaseNeeds } from '$lib/domain/releases/needs';
import type { Jurisdiction, Limit, MethodDuty } from '$lib/domain/rules/place';
import { methodDuties, settledLimits } from '$lib/domain/rules/stricter';
import { minorConsent } from '$lib/domain/rules/minor-consent';
import { wheres } from '$lib/domain/rules/where';
import { client, place, practice, situationOf } from '$tests/support/domain/cases';
import { asOf } from './as-of';
import { mustSay } from './must-say';

const read = day('2026-11-29');
/** Two years after it was read, worked out by hand. */
const turns = day('2028-11-29');
const source = { text: 'a statute', confidence: 'A' as const, checkedOn: read };
const stated = { professions: 'all' as const, source };

const limit: Limit = {
	...{ id: 'x-access', topic: 'access', value: 9, unit: 'days', note: null },
	...stated
};
const duty: MethodDuty = {
	...{ id: 'x-paper', kind: 'newspaper', title: 'Print it', why: 'So it says.', days: [-30] },
	...{ when: 'beforeClosing', ...stated }
};
const known: Jurisdiction = {
	...place,
	retention: [
		{
			...{ id: 'x-records', keeps: 'record', adults: { years: 7, after: 'lastContact' } },
			...{ minors: { shape: 'asAdults', orAdultsIfLater: true, atMostYears: null }, note: null },
			...stated
		}
	],
	limits: [limit],
	methods: [duty],
	mustSay: [{ id: 'x-say', paper: 'notice', text: 'Say it.', sentence: 'It.', ...stated }],
	release: [{ id: 'x-sign', asks: 'witness', value: null, text: 'W', sentence: null, ...stated }],
	minorConsent: [
		{
			...{ id: 'x-minor', age: 14, signs: 'alone', parents: 'ask', until: null, text: 'From 14.' },
			...stated
		}
	]
};

const own = practice({ licensedAs: 'counselor' });
const ended = day('2026-01-30');
const basis = { lastContactOn: ended, endedOn: ended, lastEntryOn: ended, planned: false };

/** What each kind of rule sets on that day. */
function sets(today = turns, practised = own) {
	const now = asOf(known, today);
	const where = wheres(practised, [now]);
	const here = situationOf({ client: client({ bornOn: addDays(today, -15 * 366) }), today });
	const kept = retention(client(), basis, where, 'US');
	return {
		retention: kept.sure,
		limits: settledLimits(where).find(({ topic }) => topic === 'access')?.decided?.rule.value,
		methods: methodDuties(where).asked.length,
		mustSay: mustSay({ practice: practised, home: now, place: now }).length,
		release: releaseNeeds(where).length,
		minorConsent: minorConsent({ ...here, minor: true, place: now }).signs
	};
}

const all = {
	...{ retention: true, limits: 9, methods: 1, mustSay: 1, release: 1 },
	minorConsent: 'alone'
};
const none = { ...{ retention: false, methods: 0, mustSay: 0, release: 0 }, minorConsent: 'asked' };

describe('a rule whose text was read', () => {
	it.each([
		['a day less than two years ago', addDays(turns, -1)],
		['two years ago to the day', turns]
	])('%s sets what it says', (_, today) => {
		expect(sets(today)).toEqual(all);
	});

	it('two years and a day ago sets nothing any more, and is asked', () => {
		const today = addDays(turns, 1);
		expect(sets(today)).toMatchObject(none);
		expect(sets(today).limits).not.toBe(9);
		const where = wheres(own, [asOf(known, today)]);
		expect(methodDuties(where).questions.map(({ rule }) => rule.id)).toEqual(['x-paper']);
		const [asked] = settledLimits(where).filter(({ topic }) => topic === 'access');
		expect(asked?.questions.map(({ rule }) => rule.id)).toEqual(['x-access']);
		const kept = retention(client(), basis, where, 'US');
		expect(kept.questions.join()).toContain('We read it more than two years ago: a statute.');
	});

	it('stands, however old, with the therapist’s own number', () => {
		const overrules = {
			'x-access': { value: 20, unit: 'days' as const, reason: 'My lawyer', on: read }
		};
		const mine = practice({ licensedAs: 'counselor', overrules });
		expect(sets(addDays(turns, 900), mine).limits).toBe(20);
	});

	it('leaves a place of which nothing is old the very same', () => {
		expect(asOf(known, turns)).toBe(known);
	});
});

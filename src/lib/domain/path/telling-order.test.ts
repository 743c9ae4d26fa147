/** The rules of `telling.ts` one by one. The plan begins on Monday, June 1, 2026. */
import { describe, expect, it } from 'vitest';
import { addDays, day } from '$lib/domain/days/day';
import type { Client, Practice } from '$lib/domain/records';
import { client, outcome, practice, situationOf, today } from '$tests/support/domain/cases';
import { beginTellingOn, tellingDays, tellingPlan } from './telling';

const alone = { street: '', postalCode: '' };
const home = { format: 'family', street: '4 Elm Road', postalCode: '97201' } as const;
const tuesday = '2026-06-02';
const nextTuesday = '2026-06-09';

function person(id: string, changed: Partial<Client> = {}, own: Practice = practice()) {
	const known = { ...alone, id, name: id, sortName: id, ...changed };
	return situationOf({ client: client(known), practice: own });
}

const on = (...people: ReturnType<typeof person>[]) =>
	Object.fromEntries(
		tellingPlan(people, today).map((each) => [each.situation.case.client.id, each.on])
	);
const order = (...people: ReturnType<typeof person>[]) =>
	tellingPlan(people, today).map(({ situation }) => situation.case.client.id);

describe('the days of telling', () => {
	it('are the ten working days of two weeks, whatever day they begin on', () => {
		const days = tellingDays([person('a')], day('2026-06-03'));
		expect([days.length, days[0], days.at(-1)]).toEqual([10, '2026-06-03', '2026-06-16']);
		expect(tellingDays([], today)).toEqual([]);
	});
});

describe('a day takes as many as there are people for each of the ten days', () => {
	const slot = (id: string, usualWeekday: number) => person(id, { usualWeekday });

	it('one of two, so the second waits a week', () => {
		expect(on(slot('a', 2), slot('b', 2))).toEqual({ a: tuesday, b: nextTuesday });
	});

	it('two of eleven, so only the third waits', () => {
		const others = Array.from({ length: 8 }, (_, i) => slot(`x${i}`, 1));
		expect(on(slot('a', 2), slot('b', 2), slot('c', 2), ...others)).toMatchObject({
			a: tuesday,
			b: tuesday,
			c: nextTuesday
		});
	});

	it('and those without a slot go to the next free day', () => {
		expect(on(person('a'), person('b'))).toEqual({ a: '2026-06-01', b: '2026-06-02' });
	});

	it('but nobody at risk waits for that', () => {
		const risk = { usualWeekday: 2, atRisk: true };
		expect(on(person('a', risk), person('b', risk))).toEqual({ a: tuesday, b: tuesday });
	});

	it('nor a home where one of them is at risk', () => {
		const first = person('a', { usualWeekday: 2, atRisk: true, startedOn: day('2020-01-01') });
		const child = person('b', { ...home, usualWeekday: 2, atRisk: true });
		const found = on(first, child, person('c', { ...home, usualWeekday: 2 }));
		expect(found).toEqual({ a: tuesday, b: tuesday, c: tuesday });
	});
});

describe('nobody is told after their last session', () => {
	it.each([
		['whose last session is the second day', '2026-06-02', ['2026-06-01', '2026-06-02']],
		['whose last session is the first day', '2026-06-01', ['2026-06-01']]
	])('%s', (_, last, days) => {
		const short = { lastSessionOn: day(last) };
		const found = on(person('a', short), person('b', short), person('c', short));
		expect([...new Set(Object.values(found))]).toEqual(days);
	});

	it('and the one day they are seen counts before an earlier one', () => {
		expect(on(person('a', { usualWeekday: 2, lastSessionOn: day('2026-06-05') }))).toEqual({
			a: tuesday
		});
	});
});

it('the first working day after two weeks off is next', () => {
	const daysOff = Array.from({ length: 14 }, (_, i) => addDays(today, i));
	expect(on(person('a', {}, practice({ daysOff })))).toEqual({ a: '2026-06-15' });
});

describe('who stands together', () => {
	const need = (...people: ReturnType<typeof person>[]) =>
		Object.fromEntries(
			tellingPlan(people, today).map((each) => [each.situation.case.client.id, each.need])
		);

	it('a home does, on the first day that one of them is seen', () => {
		const [a, b] = [person('a', { ...home, usualWeekday: 2 }), person('b', home)];
		expect([on(a, b), need(a, b)]).toEqual([
			{ a: tuesday, b: tuesday },
			{ a: 'together', b: 'together' }
		]);
	});

	it.each([{ street: '4 Elm Road' }, { postalCode: '97201' }])('not by %o alone', (half) => {
		expect(need(person('a', half), person('b', half))).toEqual({ a: 'usual', b: 'usual' });
	});

	it('each is told first for their own need', () => {
		const long = { startedOn: day('2023-01-09') };
		expect(need(person('a', { atRisk: true, ...long }), person('b', long), person('c'))).toEqual({
			a: 'atRisk',
			b: 'longTerm',
			c: 'usual'
		});
	});
});

describe('on one day', () => {
	const chosen = { tellOn: day('2026-06-02') };

	it('the longest work comes first, then the name', () => {
		const since = (startedOn: string) => ({ ...chosen, startedOn: day(startedOn) });
		expect(
			order(
				person('c', since('2026-01-12')),
				person('b', since('2026-01-12')),
				person('d', since('2025-12-01')),
				person('a', { ...chosen, startedOn: null })
			)
		).toEqual(['d', 'b', 'c', 'a']);
	});

	it('the earlier session comes first, and those without one last', () => {
		const at = (usualTime: string) => ({ usualWeekday: 2, usualTime, ...chosen });
		expect(order(person('a', chosen), person('b', at('14:00')), person('c', at('09:00')))).toEqual([
			'c',
			'b',
			'a'
		]);
	});

	it('a need of the one moves nobody else of the home before a greater need', () => {
		const slot = { usualWeekday: 2, usualTime: '10:00' };
		const [risk, other] = [
			person('a', { ...home, ...slot, atRisk: true }),
			person('b', { ...home, ...slot })
		];
		const long = person('c', { ...slot, startedOn: day('2023-01-09') });
		expect(order(other, long, risk)).toEqual(['a', 'c', 'b']);
	});
});

describe('the day to begin', () => {
	const far = practice({ lastSessionOn: addDays(today, 365) });
	const usual = person('a', {}, far);
	// 90 days of notice, and six weeks before it: Wednesday, March 3, 2027, is due.
	const begins = '2027-01-20';

	it.each([
		['is told', { ...usual, ended: () => outcome('tell-in-session') }],
		['is no current client', person('b', { atRisk: true, standing: 'former' }, far)],
		['has a day the therapist chose', person('b', { tellOn: day('2026-06-20') }, far)]
	])('leaves out who %s', (_, other) => {
		expect(beginTellingOn([usual], today)).toBe(begins);
		expect(beginTellingOn([usual, other], today)).toBe(begins);
	});
});

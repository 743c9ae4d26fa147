import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, day, daysBetween, isWeekend, weekday, type Day } from '$lib/domain/days/day';
import type { Client, Practice } from '$lib/domain/records';
import { beginTellingOn, tellingPlan } from './telling';
import { client, outcome, practice, situationOf, today } from '$tests/support/domain/cases';

const alone = { street: '', postalCode: '' };

function person(id: string, changed: Partial<Client> = {}, own: Practice = practice()) {
	return situationOf({ client: client({ ...alone, id, name: id, ...changed }), practice: own });
}

function planned(...people: ReturnType<typeof person>[]) {
	return tellingPlan(people, today).map(({ situation, on }) => [situation.case.client.id, on]);
}

describe('the order of telling', () => {
	it('puts who is at risk first, then the longest work', () => {
		const people = [
			person('new'),
			person('long', { startedOn: day('2023-01-09') }),
			person('risk', { atRisk: true })
		];
		expect(planned(...people).map(([id]) => id)).toEqual(['risk', 'long', 'new']);
	});

	it('tells each in their usual slot', () => {
		expect(planned(person('thu', { usualWeekday: 4 }), person('tue', { usualWeekday: 2 }))).toEqual(
			[
				['tue', '2026-06-02'],
				['thu', '2026-06-04']
			]
		);
	});

	it('spreads those of one weekday over both weeks, the need deciding who waits', () => {
		const tuesdays = ['a', 'b', 'c', 'd'].map((id) =>
			person(id, { usualWeekday: 2, atRisk: id === 'd' })
		);
		const found = Object.fromEntries(planned(...tuesdays));
		expect(Object.values(found).filter((on) => on === '2026-06-02')).toHaveLength(2);
		expect(found['d']).toBe('2026-06-02');
	});

	it.each([
		['a group', { format: 'group', usualWeekday: 4, usualTime: '18:00' }],
		['a home', { format: 'family', street: '4 Elm Road', postalCode: '97201' }]
	] as const)('tells %s on one day', (_, known) => {
		const people = [person('a', { ...known, atRisk: true }), person('x'), person('b', known)];
		const found = Object.fromEntries(planned(...people));
		expect(found['a']).toBe(found['b']);
	});

	it('keeps a day the therapist chose, and moves nobody else for it', () => {
		const others = [person('a'), person('b')];
		const before = Object.fromEntries(planned(...others, person('c')));
		const after = Object.fromEntries(
			planned(...others, person('c', { tellOn: day('2026-06-12') }))
		);
		expect(after).toEqual({ ...before, c: '2026-06-12' });
	});

	it('leaves out who was told, and who is not a current client', () => {
		const told = situationOf({ outcomes: [outcome('tell-in-session')] });
		expect(planned(told, person('f', { standing: 'former' }))).toEqual([]);
	});
});

const anyDay = fc.integer({ min: 0, max: 30 }).map((days) => addDays(today, days));
const anyone = fc.record({
	usualWeekday: fc.option(fc.integer({ min: 0, max: 6 })),
	frequency: fc.constantFrom(null, 'weekly', 'fortnightly', 'monthly', 'asNeeded'),
	nextSeenOn: fc.option(anyDay),
	atRisk: fc.boolean(),
	format: fc.constantFrom('individual', 'group', 'couple'),
	street: fc.constantFrom('', '1 Elm Road', '2 Elm Road'),
	postalCode: fc.constant('97201'),
	lastSessionOn: fc.option(anyDay)
});
const offs = fc.array(anyDay, { maxLength: 12 });

describe('whoever there is', () => {
	it('nobody stands twice, nobody is left out, and no day is free', () => {
		fc.assert(
			fc.property(fc.array(anyone, { maxLength: 40 }), offs, (people, daysOff) => {
				const own = practice({ daysOff });
				const everybody = people.map((each, i) => person(`p${i}`, each, own));
				const found = tellingPlan(everybody, today);
				const ids = found.map(({ situation }) => situation.case.client.id);
				expect([...ids].sort()).toEqual(everybody.map((each) => each.case.client.id).sort());
				for (const { on } of found) {
					expect(isWeekend(on) || daysOff.includes(on) || on < today).toBe(false);
				}
			})
		);
	});

	it('is told within two weeks where no days are off, in the usual slot where it lies there', () => {
		fc.assert(
			fc.property(fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 40 }), (slots) => {
				const everybody = slots.map((usualWeekday, i) => person(`p${i}`, { usualWeekday }));
				for (const { on, situation } of tellingPlan(everybody, today)) {
					expect(daysBetween(today, on)).toBeLessThan(14);
					expect(weekday(on)).toBe(situation.case.client.usualWeekday);
				}
			})
		);
	});
});

describe('the day to begin', () => {
	const begins = (left: number, changed: Partial<Client> = {}): Day => {
		const own = practice({ lastSessionOn: addDays(today, left) });
		return beginTellingOn([person('a', changed, own)], today);
	};

	it.each([
		['today, four months before the end', 120, {}, 0],
		['today, with little time left', 20, {}, 0],
		['six weeks before the first due day, a year before', 365, {}, 233],
		['earlier for somebody at risk', 365, { atRisk: true }, 143]
	] as const)('is %s', (_, left, changed, days) => {
		expect(daysBetween(today, begins(left, changed))).toBe(days);
	});

	it('is today where everybody was told', () => {
		expect(beginTellingOn([], today)).toBe(today);
	});
});

it('leaves out who needs no telling: no ending planned, or one they told the therapist of', () => {
	const here = person('a');
	const told = { ...here, reason: { ...here.reason, waives: { 'tell-in-session': 'Known.' } } };
	const open = { ...here, reason: { ...here.reason, ends: false } };
	expect(planned(told, open)).toEqual([]);
	expect(planned(here)).toHaveLength(1);
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addYears, ageOn, day, writeDay } from '$lib/domain/days/day';
import { adult, at, basis, born, kept, readAbout, rule } from '$tests/support/domain/rules';

const california = at([rule('7y@TERM', '18+7y')]);

describe('what is not known', () => {
	it('gives no day while there is no last session', () => {
		const unset = { endedOn: null, lastContactOn: null, lastEntryOn: null };
		const found = kept([california], adult, unset);
		expect([found.on, found.lacking]).toEqual([
			null,
			'The years count from the last session, and no day is set for it yet.'
		]);
	});

	it('gives no day for a minor without a birth date', () => {
		const found = kept([california], { bornOn: null, minor: true });
		expect(found.on).toBeNull();
		expect(found.lacking).toMatch(/^No birth date, and for a minor.*December 12, 2033/);
	});

	it('reckons as for an adult where nobody said more, and says so', () => {
		const found = kept([california], { bornOn: null, minor: null });
		expect(found.on).toBe('2033-12-12');
		expect(found.remarks).toEqual([expect.stringMatching(/calculated as for an adult/)]);
	});

	it('offers custom where no rule is known: 7 years, minors until 25', () => {
		const found = kept([at([])], born('2012-01-05'));
		expect([found.on, found.sure]).toEqual(['2037-01-05', false]);
		expect(found.questions).toEqual([
			'We do not know of a rule for psychologists (Here) on how long records are kept; ask your board.'
		]);
		expect(kept([at([])]).on).toBe('2033-12-20');
	});

	it.each([
		['shorter', '5y@TERM', '2033-12-20'],
		['longer', '10y@TERM', '2036-12-12']
	])('offers the longer of custom and of a %s rule we only read about', (_, adults, expected) => {
		const found = kept([at([rule(adults, 'same', { source: readAbout })])]);
		expect([found.on, found.sure]).toEqual([expected, false]);
		expect(found.questions).toEqual([
			`Ask your board (Here): is this right? Records are kept ${parseInt(adults)} years after the ending. For minors: as for adults. We have not seen the rule itself: a rule.`
		]);
	});

	it('asks about minors where a rule that binds does not name them', () => {
		const silent = at([rule('7y@TERM', 'same', { minors: null })]);
		expect(kept([silent])).toMatchObject({ sure: true, questions: [] });
		const found = kept([silent], born('2012-01-05'));
		expect([found.on, found.sure]).toEqual(['2037-01-05', false]);
		expect(found.questions).toEqual([expect.stringMatching(/on minors’ records; ask your board/)]);
	});

	it('leaves a place that stands for many unsure, whatever it says', () => {
		const found = kept([{ ...at([rule('6y@LAST', 'same')]), catchAll: true }]);
		expect([found.on, found.sure, found.questions.length]).toEqual(['2033-12-20', false, 1]);
	});
});

it('is not sure where one of two places leaves it open', () => {
	const unknown = at([], { id: 'away', title: 'Away' });
	expect(kept([at([rule('8y@LAST', 'same')]), unknown])).toMatchObject({
		on: '2034-12-20',
		sure: false
	});
});

it('of two places the longer counts, and both are shown', () => {
	const home = at([rule('6y@LAST', 'same')]);
	const away = at([rule('8y@LAST', 'same', { id: 'away' })], { id: 'away', title: 'Away' });
	const { on, reckoned } = kept([home, away]);
	expect(on).toBe('2034-12-20');
	expect(reckoned.map((each) => [each.place.title, each.on])).toEqual([
		['Away', '2034-12-20'],
		['Here', '2032-12-20']
	]);
});

describe('the therapist’s own number', () => {
	const own = (id: string, value: number) => ({
		[id]: { value, unit: 'years' as const, reason: 'my insurer', on: day('2026-11-22') }
	});

	it('takes the place of the rule’s, and binds', () => {
		const unsure = at([rule('7y@LAST', 'same', { source: readAbout })]);
		const found = kept([unsure], adult, {}, own('here-records-adults', 10));
		expect([found.on, found.sure, found.questions]).toEqual(['2036-12-20', true, []]);
		expect(found.reckoned[0]?.working).toMatch(/ Your own number, since: my insurer\.$/);
	});

	it('answers for a place that stands for many, and nothing is asked then', () => {
		const many = { ...at([rule('7y@LAST', 'same')]), catchAll: true };
		const found = kept([many], adult, {}, own('here-records-adults', 10));
		expect([found.on, found.sure, found.questions]).toEqual(['2036-12-20', true, []]);
		const child = kept([many], born('2012-01-05'), {}, own('here-records-adults', 10));
		expect(child.sure).toBe(false);
	});

	it('takes the place of custom in that place alone', () => {
		const set = own('here-custom-records-adults', 12);
		expect(kept([at([])], adult, {}, set)).toMatchObject({
			on: '2038-12-20',
			sure: true,
			questions: []
		});
		expect(kept([at([], { id: 'b' })], adult, {}, set).on).toBe('2033-12-20');
	});
});

const years = fc.integer({ min: 1, max: 20 });
const minors = fc
	.tuple(
		fc.oneof(
			fc.integer({ min: 18, max: 30 }).map((age) => `AGE${age}`),
			years.map((count) => `18+${count}y`),
			years.map((count) => `CLOCK18(${count}y)`),
			fc.constant('same')
		),
		fc.boolean(),
		fc.option(fc.integer({ min: 1, max: 25 }))
	)
	.map(([shape, or, cap]) => (or ? `max(${shape})` : shape) + (cap ? `,cap${cap}y` : ''));
const starts = fc.constantFrom('TERM', 'LAST', 'max(TERM,LAST)', 'ENTRY', 'SVC');
const anyRule = fc
	.tuple(years, starts, minors)
	.map(([count, start, minor]) => rule(`${count}y@${start}`, minor));
const child = fc
	.integer({ min: 0, max: 6570 })
	.map((lived) => ({ bornOn: addDays(basis.lastContactOn!, -lived), minor: null }));

describe('whatever the rule', () => {
	it('a minor’s record is never kept shorter than an adult’s', () => {
		fc.assert(
			fc.property(anyRule, child, (one, client) => {
				expect(kept([at([one])], client).on! >= kept([at([one])]).on!).toBe(true);
			})
		);
	});

	it('more rules never make it shorter', () => {
		fc.assert(
			fc.property(anyRule, anyRule, child, (one, two, client) => {
				const both = kept([at([one, { ...two, id: 'two' }])], client).on!;
				expect(both >= kept([at([one])], client).on!).toBe(true);
			})
		);
	});

	it('a bound above the adults’ years is never passed', () => {
		fc.assert(
			fc.property(anyRule, child, (one, client) => {
				const bound = one.minors!.atMostYears ?? 0;
				fc.pre(bound >= one.adults!.years && one.minors!.shape !== 'asAdults');
				fc.pre(ageOn(client.bornOn, basis.lastContactOn!) < 18);
				const latest = addYears(basis.lastEntryOn!, bound);
				expect(kept([at([one])], client).on! <= latest).toBe(true);
			})
		);
	});

	it('the day stands in its working', () => {
		fc.assert(
			fc.property(anyRule, child, (one, client) => {
				const { on, reckoned } = kept([at([one])], client);
				expect(reckoned[0]!.working).toContain(writeDay(on!, 'US'));
			})
		);
	});
});

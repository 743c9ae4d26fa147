/** Last contact is on December 20, 2026, the last entry on January 3, 2027; see `$tests/support/domain/rules`. */
import { describe, expect, it } from 'vitest';
import { day } from '$lib/domain/days/day';
import { adult, at, born, kept, readAbout, rule } from '$tests/support/domain/rules';

const california = at([rule('7y@TERM', '18+7y')]);

it.each([
	['a day before 18 when last seen', '2008-12-21', '2033-12-21'],
	['18 on the day they were last seen', '2008-12-20', '2033-12-12'],
	['17 when last seen', '2009-12-20', '2034-12-20']
])('somebody %s', (_, on, until) => {
	expect(kept([california], born(on)).on).toBe(until);
});

it('somebody of age by their birth date is a minor where the therapist says so', () => {
	expect(kept([california], { ...born('2008-12-20'), minor: true }).on).toBe('2033-12-20');
	expect(kept([california], { ...born('2008-12-20'), minor: false }).on).toBe('2033-12-12');
});

describe('years that count from 18', () => {
	const turns18 = born('2008-12-25');

	it('count from the start where that is later', () => {
		expect(kept([at([rule('7y@ENTRY', 'CLOCK18(8y)')])], turns18).on).toBe('2035-01-03');
		expect(kept([at([rule('7y@ENTRY', '18+8y')])], turns18).on).toBe('2034-12-25');
	});
});

describe('a rule for minors alone', () => {
	const minorsOnly = rule('0y@LAST', '18+3y', { id: 'minors', adults: null });

	it('is reckoned for them by itself', () => {
		const [found] = kept([at([minorsOnly])], born('2012-01-05')).reckoned.filter(
			(each) => each.rule.id === 'minors'
		);
		expect(found).toMatchObject({
			on: '2033-01-05',
			working: 'Here: born January 5, 2012, 18 on January 5, 2030, + 3 years = January 5, 2033.'
		});
	});

	it('is left out for adults', () => {
		const ids = kept([at([minorsOnly, rule('7y@LAST', 'same')])]).reckoned.map((r) => r.rule.id);
		expect(ids).toEqual(['here-records']);
	});
});

describe('the words', () => {
	const workingOf = (adults: string, minors: string, on: string) =>
		kept([at([rule(adults, minors)])], born(on)).reckoned[0]?.working;

	it('say that the minors’ day counts where both are the same', () => {
		expect(workingOf('8y@LAST', 'AGE25', '2009-12-20')).toMatch(/which counts for a minor\.$/);
	});

	it.each([
		['before', '2011-12-19', /December 19, 2036; the later counts\.$/],
		['on', '2011-12-20', /December 20, 2036; the later counts\.$/],
		['after', '2011-12-21', /but never longer than 10 years: December 20, 2036\.$/]
	])('name a bound only where the day lies after it: %s', (_, on, words) => {
		expect(workingOf('7y@LAST', 'max(7y@LAST,AGE25),cap10y', on)).toMatch(words);
	});

	it('of custom say that the later counts', () => {
		expect(kept([at([])], born('2012-01-05')).reckoned[0]?.working).toMatch(
			/; the later counts\.$/
		);
	});
});

describe('a summary', () => {
	const withSummary = (adults: string) => [
		at([rule('7y@LAST', 'same'), rule(adults, 'same', { id: 'summary', keeps: 'summary' })])
	];

	it.each([
		['8y@LAST', '2034-12-20'],
		['7y@LAST', null],
		['6y@LAST', null]
	])('kept %s has a day only where it is kept longer', (adults, on) => {
		expect(kept(withSummary(adults)).summaryOn).toBe(on);
	});

	it('has no day while the record’s is not known', () => {
		const unset = { endedOn: null, lastEntryOn: null };
		const found = kept(withSummary('15y@ENTRY'), adult, { ...unset, lastContactOn: null });
		expect(found).toMatchObject({ on: null, summaryOn: null });
		const child = { bornOn: null, minor: true };
		expect(kept(withSummary('15y@LAST'), child)).toMatchObject({ on: null, summaryOn: null });
	});
});

describe('of two rules', () => {
	const sure = rule('7y@LAST', 'same', { id: 'sure' });
	const unsure = rule('7y@LAST', 'same', { id: 'unsure', source: readAbout });

	it('with the same day the one that binds stands first', () => {
		for (const rules of [
			[sure, unsure],
			[unsure, sure]
		]) {
			expect(kept([at(rules)]).reckoned[0]?.rule.id).toBe('sure');
		}
	});

	it('one that names minors is enough', () => {
		const silent = rule('7y@LAST', 'same', { id: 'silent', minors: null });
		expect(kept([at([silent, sure])], born('2012-01-05'))).toMatchObject({
			sure: true,
			questions: []
		});
	});

	it('one for another profession is not asked about, and says nothing of ours', () => {
		const physicians = { professions: ['physician' as const], source: readAbout };
		const others = rule('9y@LAST', 'same', { id: 'others', ...physicians });
		expect(kept([at([sure, others])])).toMatchObject({ on: '2033-12-20', questions: [] });
		expect(kept([at([others])]).questions).toEqual([
			'We do not know of a rule for psychologists (Here) on how long records are kept; ask your board.'
		]);
	});
});

it.each([
	['an adult whose birth date is known', adult, 0],
	['a minor whose birth date is not', { bornOn: null, minor: true }, 0],
	['an adult whose birth date is not', { bornOn: null, minor: null }, 1]
])('remarks on the birth date: %s', (_, client, count) => {
	expect(kept([california], client).remarks).toHaveLength(count);
});

it('of minors nothing is asked where the therapist set an own number for them', () => {
	const silent = at([rule('7y@TERM', 'same', { minors: null })]);
	const on = day('2026-11-22');
	const own = { value: 25, unit: 'age' as const, reason: 'asked', on };
	const child = born('2012-01-05');
	expect(kept([silent], child, {}, { 'here-custom-records-minors': own }).questions).toEqual([]);
	expect(kept([silent], child).questions).toHaveLength(1);
});

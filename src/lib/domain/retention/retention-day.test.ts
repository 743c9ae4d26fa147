/** The days here are counted by hand from the rules' texts as `docs/places/jurisdictions.psv` quotes them. */
import { describe, expect, it } from 'vitest';
import { at, born, kept, read, rule } from '$tests/support/domain/rules';

it.each([
	['California 2919', '7y@TERM', '2033-12-12'],
	['New York 29.2', '6y@LAST', '2032-12-20'],
	['Washington 246-924-354', '8y@LAST', '2034-12-20'],
	['Colorado', '7y@max(TERM,LAST)', '2033-12-20'],
	['Pennsylvania 49.78', '5y@ENTRY', '2032-01-03'],
	['Michigan', '7y@SVC', '2033-12-20']
])('an adult’s record by %s: %s', (_, adults, expected) => {
	const found = kept([at([rule(adults, 'same')])]);
	expect([found.on, found.sure]).toEqual([expected, true]);
});

it.each([
	['California', '7y@TERM', '18+7y', '2012-01-05', '2037-01-05'],
	['Texas', '7y@TERM', 'max(7y@TERM,18+5y)', '2012-01-05', '2035-01-05'],
	['Massachusetts, 18+1 later', '7y@LAST', 'max(7y@LAST,18+1y)', '2018-01-05', '2037-01-05'],
	['Massachusetts, 7 later', '7y@LAST', 'max(7y@LAST,18+1y)', '2012-01-05', '2033-12-20'],
	['Georgia, 7 later', '7y@LAST', 'max(7y@LAST,18+3y)', '2010-01-05', '2033-12-20'],
	['Arizona, 18+3 later', '6y@LAST', 'max(6y@LAST,18+3y)', '2012-01-05', '2033-01-05'],
	['New York', '6y@LAST', 'max(6y@LAST,AGE22)', '2012-01-05', '2034-01-05'],
	['New York, 6 later', '6y@LAST', 'max(6y@LAST,AGE22)', '2010-01-05', '2032-12-20'],
	['Washington, 8 later', '8y@LAST', 'max(8y@LAST,AGE22)', '2012-01-05', '2034-12-20'],
	['New Jersey', '7y@ENTRY', 'AGE25', '2012-01-05', '2037-01-05'],
	['Minnesota psychologists', '8y@LAST', 'CLOCK18(8y)', '2012-01-05', '2038-01-05'],
	['Minnesota counselors', '7y@LAST', 'CLOCK18(7y)', '2012-01-05', '2037-01-05'],
	[
		'Colorado, bounded',
		'7y@max(TERM,LAST)',
		'max(7y@LAST,18+7y),cap12y',
		'2016-01-05',
		'2038-12-20'
	],
	[
		'Colorado, not yet',
		'7y@max(TERM,LAST)',
		'max(7y@LAST,18+7y),cap12y',
		'2012-01-05',
		'2037-01-05'
	],
	['Pennsylvania', '5y@LAST', 'no special rule found', '2018-01-05', '2031-12-20'],
	['Maine, where 7 are later', '7y@LAST', '18+3y', '2010-01-05', '2033-12-20'],
	['a leap day, 18 on March 1', '7y@TERM', '18+5y', '2012-02-29', '2035-03-01'],
	['a leap day, 25 on March 1', '7y@TERM', 'AGE25', '2012-02-29', '2037-03-01']
])('a minor’s record by %s: %s, %s, born %s', (_, adults, minors, on, expected) => {
	const found = kept([at([rule(adults, minors)])], born(on));
	expect([found.on, found.sure, found.lacking]).toEqual([expected, true, null]);
});

it('a summary is kept longer in Maine: 7y full, 15y summary; minors 18+3y and 18+15y', () => {
	const summary = rule('15y@LAST', '18+15y', { id: 'here-summary', keeps: 'summary' });
	const maine = [at([rule('7y@LAST', '18+3y'), summary])];
	expect(kept(maine)).toMatchObject({ on: '2033-12-20', summaryOn: '2041-12-20' });
	const young = kept(maine, born('2012-01-05'));
	expect(young).toMatchObject({ on: '2033-12-20', summaryOn: '2045-01-05' });
});

describe('the working', () => {
	const workingOf = (adults: string, minors: string, on: string, planned = false) =>
		kept([at([rule(adults, minors)])], born(on), { planned }).reckoned[0]!.working;

	it('is shown in a sentence', () => {
		expect(workingOf('7y@TERM', 'max(7y@TERM,18+5y)', '2012-01-05')).toBe(
			'Here: End of treatment December 12, 2026 + 7 years = December 12, 2033; born January 5, 2012, 18 on January 5, 2030, + 5 years = January 5, 2035; the later counts.'
		);
	});

	it('says that a day is planned, and that a bound ends it', () => {
		const working = workingOf('7y@TERM', 'max(7y@TERM,18+7y),cap12y', '2016-01-05', true);
		expect(working).toMatch(/^Here: Planned last session December 12, 2026/);
		expect(working).toMatch(/but never longer than 12 years: December 12, 2038\.$/);
	});

	it.each([
		['which day counts where the rule leaves it open', '18+3y', '2010-01-05', /later is safe\.$/],
		['that the minors’ day counts', '18+7y', '2010-01-05', /which counts for a minor\.$/],
		['that the clock starts at 18', 'CLOCK18(8y)', '2012-01-05', /the years count from then, \+ 8/],
		['that minors have no rule', 'same', '2012-01-05', /no rule of its own for minors\.$/]
	])('says %s', (_, minors, on, expected) => {
		expect(workingOf('7y@LAST', minors, on)).toMatch(expected);
	});
});

describe('years from the place’s own age of majority', () => {
	it.each([
		// Born January 5, 2012; last seen December 20, 2026 at 14; seven years from then: December 20, 2033.
		['18: Montana, 7 years after they come of age', 18, 'MAJ+7y', '2037-01-05'],
		['19: Nebraska', 19, 'MAJ+7y', '2038-01-05'],
		['21: Mississippi', 21, 'MAJ+7y', '2040-01-05'],
		[
			'19, where the later counts and seven years from contact are sooner',
			19,
			'max(MAJ+3y)',
			'2034-01-05'
		]
	])('%s', (_, age, minors, on) => {
		const here = at([rule('7y@LAST', minors)], { majority: { age, source: read } });
		expect(kept([here], born('2012-01-05')).on).toBe(on);
	});

	it.each([
		// Last seen December 20, 2026: 18 years and 364 days, and 19 years.
		['a day before they come of age', '2007-12-21', '2033-12-21'],
		['of age on the day they were last seen', '2007-12-20', '2033-12-20']
	])('%s, where that is at 19', (_, bornOn, on) => {
		const here = at([rule('7y@LAST', 'MAJ+7y')], { majority: { age: 19, source: read } });
		expect(kept([here], born(bornOn)).on).toBe(on);
	});
});

import { describe, expect, it } from 'vitest';
import { inSentence, type Jurisdiction, type Limit } from './place';
import { lookBack } from './look-back';
import type { Overrules } from './own-numbers';
import { place as plain, practice, today } from '$tests/support/domain/cases';
import { read, readAbout } from '$tests/support/domain/rules';
import { wheres } from './where';

function at(title: string, value: number, unit: Limit['unit'], source: Limit['source'] = read) {
	const id = `${title}-look-back`;
	const limit = { id, professions: 'all', topic: 'lookBack', value, unit, note: null, source };
	return { ...plain, id: title, title, limits: [limit] } as Jurisdiction;
}

const virginia = at('Virginia', 2, 'years');
const jersey = at('New Jersey', 6, 'months');
const bare = { ...plain, id: 'bare', title: 'Maine' };

function found(own: number, places: Jurisdiction[], overrules: Overrules = {}) {
	const here = practice({ lookBackMonths: own, overrules });
	const { months, why } = lookBack(here, wheres(here, places));
	return [months, why];
}

describe('the longer of both counts', () => {
	it.each<[number, Jurisdiction[], number, string]>([
		[12, [virginia], 24, 'The 2 years of Virginia are longer than your own 12 months.'],
		[36, [virginia], 36, 'Your own 36 months are longer than the 2 years of Virginia.'],
		[24, [virginia], 24, 'Your own 24 months, and the 2 years of Virginia, are the same.'],
		[3, [jersey], 6, 'The 6 months of New Jersey are longer than your own 3 months.'],
		// A month is 30.4 days: sixty are within two months, sixty-one are not.
		[1, [at('Ohio', 60, 'days')], 2, 'The 60 days of Ohio are longer than your own 1 month.'],
		[1, [at('Ohio', 61, 'days')], 3, 'The 61 days of Ohio are longer than your own 1 month.'],
		[1, [at('Ohio', 40, 'days')], 2, 'The 40 days of Ohio are longer than your own 1 month.'],
		[3, [jersey, virginia], 24, 'The 2 years of Virginia are longer than your own 3 months.'],
		[3, [virginia, jersey], 24, 'The 2 years of Virginia are longer than your own 3 months.']
	])('of own %d months and %o', (own, places, months, why) => {
		expect(found(own, places)).toEqual([months, why]);
	});
});

describe('the own months count alone', () => {
	it.each<[string, Jurisdiction]>([
		['no rule is known', bare],
		['a rule was only read about', at('New Jersey', 60, 'months', readAbout)]
	])('where %s', (_, place) => {
		expect(found(12, [place])).toEqual([
			12,
			'Your own 12 months: we found no rule on how far back.'
		]);
	});
});

describe('an own number in place of the rule’s', () => {
	const set = (id: string, value: number, unit: 'months' | 'years'): Overrules => ({
		[id]: { value, unit, reason: 'the board said so', on: today }
	});
	const why = 'Your own number in place of the rule’s, because: the board said so.';

	it.each<[string, Jurisdiction, Overrules, number]>([
		['shorter than the rule', virginia, set('Virginia-look-back', 1, 'years'), 12],
		['longer than the rule', virginia, set('Virginia-look-back', 5, 'years'), 60],
		[
			'for what was only read about',
			at('Ohio', 6, 'months', readAbout),
			set('Ohio-look-back', 9, 'months'),
			9
		],
		['for custom', bare, set('custom-look-back', 3, 'years'), 36]
	])('counts where it is %s', (_, place, overrules, months) => {
		expect(found(24, [place], overrules)).toEqual([months, why]);
	});

	it('does not stand for another place, whose rule is stricter', () => {
		const overrules = set('New Jersey-look-back', 3, 'months');
		expect(found(1, [jersey, virginia], overrules)[0]).toBe(24);
	});
});

it('names the rules that bind and the questions beside them', () => {
	const here = practice();
	const asked = at('Ohio', 5, 'years', readAbout);
	const { stated, questions } = lookBack(here, wheres(here, [virginia, asked]));
	expect(stated.map(({ place }) => place.title)).toEqual(['Virginia']);
	expect(questions.map(({ place }) => place.title)).toEqual(['Ohio']);
});

it.each([
	['Illinois', 'Illinois'],
	['District of Columbia', 'the District of Columbia'],
	['Australian Capital Territory', 'the Australian Capital Territory'],
	['United Kingdom', 'the United Kingdom'],
	['United States, another state', 'the United States'],
	['Canada, another province', 'Canada']
])('%s stands in a sentence as “in %s”', (title, named) => {
	expect(inSentence(title)).toBe(named);
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '$lib/domain/days/day';
import type { Jurisdiction, Limit, MethodDuty } from './place';
import { methodDuties, settledLimits } from './stricter';
import { place as plain, practice } from '$tests/support/domain/cases';
import { wheres } from './where';

const source = { text: 'a rule', confidence: 'A' as const, checkedOn: day('2026-11-22') };
const readAbout = { ...source, confidence: 'B' as const };

function limit(id: string, changed: Partial<Limit> = {}): Limit {
	return {
		id,
		professions: 'all',
		topic: 'access',
		value: 30,
		unit: 'days',
		note: null,
		source,
		...changed
	};
}

function duty(id: string, changed: Partial<MethodDuty> = {}): MethodDuty {
	return {
		id,
		professions: 'all',
		kind: 'board',
		title: 'Tell the board',
		why: 'So that it knows.',
		when: 'beforeClosing',
		days: [],
		source,
		...changed
	};
}

function at(title: string, changed: Partial<Jurisdiction>): Jurisdiction {
	return { ...plain, id: title.toLowerCase(), title, ...changed };
}

function settled(topic: Limit['topic'], places: Jurisdiction[], own = practice()) {
	return settledLimits(wheres(own, places)).find((each) => each.topic === topic);
}

describe('of two limits', () => {
	const home = at('Home', { limits: [limit('home', { value: 30 })] });
	const away = at('Away', { limits: [limit('away', { value: 2, unit: 'months' })] });

	it('the fewer days count for an answer, and both are shown', () => {
		const found = settled('access', [away, home])!;
		expect([found.decided?.rule.id, found.decided?.place?.title]).toEqual(['home', 'Home']);
		expect(found.stated.map(({ place }) => place.title)).toEqual(['Away', 'Home']);
	});

	it('called the same, of other days as in a corrected file, both count', () => {
		const found = settled('access', [home, at('Away', { limits: [limit('home', { value: 5 })] })])!;
		expect([found.decided?.rule.value, found.stated.length]).toEqual([5, 2]);
	});

	it('the longer look back counts', () => {
		const two = [home, away].map((each) => ({
			...each,
			limits: each.limits.map((rule) => ({ ...rule, topic: 'lookBack' as const }))
		}));
		expect(settled('lookBack', two)!.decided?.rule.id).toBe('away');
	});

	it('one that was only read about decides nothing, and is a question', () => {
		const strict = at('Strict', { limits: [limit('strict', { value: 10, source: readAbout })] });
		const found = settled('access', [home, strict])!;
		expect(found.decided?.rule.id).toBe('home');
		expect(found.questions.map(({ rule }) => rule.id)).toEqual(['strict']);
	});

	it('one for another profession is not there', () => {
		const others = at('Others', { limits: [limit('others', { professions: ['physician'] })] });
		expect(settled('access', [others])).toBeUndefined();
		const unknown = practice({ profession: '', licence: '' });
		expect(settled('access', [others], unknown)?.decided?.rule.id).toBe('others');
	});

	it.each([
		[20, 'days', 1, 'months', 'one'],
		[30, 'days', 1, 'months', 'one'],
		[31, 'days', 1, 'months', 'two'],
		[45, 'days', 1, 'months', 'two'],
		[12, 'months', 1, 'years', 'one'],
		[365, 'days', 1, 'years', 'one'],
		[366, 'days', 1, 'years', 'two'],
		[30, 'days', 30, 'days', 'one']
	] as const)('%i %s and %i %s: the fewer, else the first, count', (a, aUnit, b, bUnit, id) => {
		const one = at('One', { limits: [limit('one', { value: a, unit: aUnit })] });
		const two = at('Two', { limits: [limit('two', { value: b, unit: bUnit })] });
		expect(settled('access', [one, two])?.decided?.rule.id).toBe(id);
	});

	it('of two that are the same the first place’s counts, the more or the fewer', () => {
		const back = (id: string) => at(id, { limits: [limit(id, { topic: 'lookBack' })] });
		expect(settled('lookBack', [back('One'), back('Two')])?.decided?.rule.id).toBe('One');
	});

	it('one question is enough to be told', () => {
		const asked = at('Asked', { limits: [limit('asked', { source: readAbout })] });
		expect(settled('access', [asked])).toMatchObject({ decided: null, stated: [] });
	});

	it('a rule that both places share is shown once', () => {
		const shared = [limit('shared')];
		const found = settled('access', [at('A', { limits: shared }), at('B', { limits: shared })]);
		expect(found?.stated).toHaveLength(1);
	});

	it('custom counts where no rule is known', () => {
		const found = settled('release', [home])!;
		const { place, rule } = found.decided!;
		expect([place, rule.value, rule.unit, found.stated]).toEqual([null, 12, 'months', []]);
		// Standards B.2: two years, editable.
		const back = settled('lookBack', [home])!.decided;
		expect([back?.place, back?.rule.value, back?.rule.unit]).toEqual([null, 2, 'years']);
	});

	it('the therapist’s own number stands, even where the rule was only read about', () => {
		const strict = at('Strict', { limits: [limit('strict', { value: 10, source: readAbout })] });
		const overrules = {
			strict: { value: 14, unit: 'days' as const, reason: 'asked', on: day('2026-11-22') }
		};
		const found = settled('access', [home, strict], practice({ overrules }))!;
		expect([found.decided?.rule.value, found.questions]).toEqual([14, []]);
	});

	/** 372 months and 31 years are equally strict. */
	const inMonths = ({ value, unit }: Limit) =>
		unit === 'years' ? [value * 12, 'months'] : [value, unit];

	it('whichever order they come in', () => {
		const topics = fc.constantFrom('access' as const, 'lookBack' as const, 'release' as const);
		const counts = fc.record({
			value: fc.integer({ min: 1, max: 400 }),
			unit: fc.constantFrom('days' as const, 'months' as const, 'years' as const)
		});
		fc.assert(
			fc.property(topics, counts, counts, (topic, a, b) => {
				const places = [a, b].map((each, i) =>
					at(`P${i}`, { limits: [limit(`l${i}`, { topic, ...each })] })
				);
				const one = settled(topic, places)!.decided!.rule;
				const other = settled(topic, [...places].reverse())!.decided!.rule;
				expect(inMonths(one)).toEqual(inMonths(other));
			}),
			{ examples: [['access', { value: 372, unit: 'months' }, { value: 31, unit: 'years' }]] }
		);
	});
});

describe('the duties of method', () => {
	it('of both places are asked, those only read about are questions', () => {
		const home = at('Home', { methods: [duty('a')] });
		const away = at('Away', { methods: [duty('b'), duty('c', { source: readAbout })] });
		const found = methodDuties(wheres(practice(), [home, away]));
		expect(found.asked.map(({ rule }) => rule.id)).toEqual(['a', 'b']);
		expect(found.questions.map(({ rule }) => rule.id)).toEqual(['c']);
		expect(found.unknown).toEqual([]);
	});

	it.each<[string, Partial<Jurisdiction>]>([
		['that has none', {}],
		['that has one for others', { methods: [duty('a', { professions: ['physician'] })] }],
		['that stands for many', { catchAll: true, methods: [duty('a')] }]
	])('a place %s is told as not known', (_, changed) => {
		const { unknown } = methodDuties(wheres(practice(), [at('Nevada', changed)]));
		expect(unknown.map(({ why }) => why)).toEqual([
			'We do not know of a rule for psychologists (Nevada) on how a closing is announced, or who has to be named; ask your board.'
		]);
	});

	it('that two places share is there once, with both', () => {
		const home = at('Home', { methods: [duty('a')] });
		const away = at('Away', { methods: [duty('a')] });
		const { asked } = methodDuties(wheres(practice(), [home, away]));
		expect(asked.map(({ places }) => places.map(({ title }) => title))).toEqual([['Home', 'Away']]);
	});

	it('keep to the therapist’s own number of days', () => {
		const overrules = {
			'a-1': { value: 45, unit: 'days' as const, reason: 'asked', on: day('2026-11-22') }
		};
		const home = at('Home', { methods: [duty('a', { days: [-30], source: readAbout })] });
		const { asked } = methodDuties(wheres(practice({ overrules }), [home]));
		expect(asked.map(({ rule }) => rule.days)).toEqual([[-45]]);
	});
});

it('counts the rules for the profession the therapist chose', () => {
	const home = at('Home', { limits: [limit('home', { professions: ['counselor'] })] });
	const found = settled('access', [home], practice({ licensedAs: 'counselor' }));
	expect(found?.decided?.rule.id).toBe('home');
});

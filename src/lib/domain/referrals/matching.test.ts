import { describe, expect, it } from 'vitest';
import { addDays } from '$lib/domain/days/day';
import { matches } from './matching';
import { wishOf, type Around, type Wish } from './wish';
import type { Provider } from '$lib/domain/records';
import { caseOf, client, practice, provider, today } from '$tests/support/domain/cases';

const around: Around = { today, region: 'US', placeTitle: (id) => `place ${id}` };
const nothing: Wish = {
	need: null,
	speciality: '',
	insurer: '',
	language: '',
	format: null,
	place: null
};
const whole: Partial<Provider> = {
	speciality: 'Trauma, EMDR',
	insurers: 'Aetna; BlueCross',
	languages: 'English, Français',
	formats: ['inPerson'],
	places: ['us-or'],
	openings: 2,
	checkedOn: today
};

const list = (...all: Partial<Provider>[]) =>
	all.map((changed, index) => ({
		provider: provider({ id: `p${index}`, ...whole, ...changed }),
		sent: 0,
		named: 0,
		free: changed.openings === undefined ? 2 : changed.openings
	}));

const one = (wish: Partial<Wish>, changed: Partial<Provider> = {}) =>
	matches({ ...nothing, ...wish }, list(changed), around);

describe('reasons in words', () => {
	it.each<[string, Partial<Wish>]>([
		['Specialty: trauma', { speciality: 'trauma' }],
		['Takes aetna', { insurer: 'aetna' }],
		['Speaks francais', { language: 'francais' }],
		['Meets in person', { format: 'inPerson' }],
		['May work in place us-or', { place: 'us-or' }],
		['2 openings', {}],
		['Speaks English / German', { language: 'English / German' }],
		['Checked on June 1, 2026', {}]
	])('%s', (word, wish) => {
		expect(one(wish).fitting[0]?.fits).toContain(word);
	});

	it('one of several things wished for is enough', () => {
		expect(one({ language: 'Polish or French, Francais' }).fitting[0]?.against).toEqual([]);
	});

	it('one opening is said as one', () => {
		expect(one({}, { openings: 1 }).fitting[0]?.fits).toContain('1 opening');
	});

	it.each<[string, Partial<Wish>]>([
		['Polish is not among their languages', { language: 'Polish' }],
		['Polish,  is not among their languages', { language: 'Polish, ' }],
		['Cigna is not among their insurers', { insurer: 'Cigna' }],
		['Does not meet by video or phone', { format: 'telehealth' }]
	])('speaks against: %s', (word, wish) => {
		expect(one(wish).fitting[0]?.against).toEqual([word]);
	});

	it.each<[string, Partial<Wish>, Partial<Provider>]>([
		['Another specialty: Trauma, EMDR', { speciality: 'grief' }, {}],
		['Ask whether they speak Polish', { language: 'Polish' }, { languages: '' }],
		['Ask whether they work with grief', { speciality: 'grief' }, { speciality: '' }],
		['Ask whether they take Cigna', { insurer: 'Cigna' }, { insurers: ' ' }],
		['Ask whether they meet by video or phone', { format: 'telehealth' }, { formats: [] }],
		['Ask whether they may work in place us-or', { place: 'us-or' }, { places: [] }],
		['Ask whether they have openings', {}, { openings: null }],
		['Nobody has checked with them yet', {}, { checkedOn: null }],
		['Last checked on March 23, 2026: ask again', {}, { checkedOn: addDays(today, -70) }]
	])('is in doubt: %s', (word, wish, changed) => {
		expect(one(wish, changed).fitting[0]?.doubts).toContain(word);
	});
});

it.each(['', ' ', ' , '])('a wish of “%s” is none', (language) => {
	const { fits, doubts, against } = one({ language }).fitting[0]!;
	expect([fits, doubts, against]).toEqual([['2 openings', 'Checked on June 1, 2026'], [], []]);
});

describe('who is left out, and why', () => {
	it.each<[string, Partial<Wish>, Partial<Provider>]>([
		['About to retire or close', {}, { retiring: true }],
		['No openings now', {}, { openings: 0 }],
		['Not listed as working in place us-wa', { place: 'us-wa' }, {}]
	])('%s', (why, wish, changed) => {
		expect(one(wish, changed)).toMatchObject({ fitting: [], out: [{ why }] });
	});

	it.each([
		['the place is not known', null, ['us-or']],
		['the list names no places', 'us-wa', []],
		['only the country is known', 'us', ['us-or']],
		['the list names the whole country', 'us-or', ['us']],
		['one of several places is theirs', 'us-or', ['us-wa', 'us-or']]
	])('nobody where %s', (_, place, places) => {
		expect(one({ place }, { places }).out).toEqual([]);
	});
});

describe('the order', () => {
	const names = (wish: Partial<Wish>, ...all: Partial<Provider>[]) =>
		matches({ ...nothing, ...wish }, list(...all), around).fitting.map(
			({ listed }) => listed.provider.id
		);

	it('sets who speaks the language before who has the speciality', () => {
		expect(
			names(
				{ language: 'Polish', speciality: 'grief' },
				{ speciality: 'Grief' },
				{ languages: 'Polish' }
			)
		).toEqual(['p1', 'p0']);
	});

	it('sets sure openings first for whoever cannot wait', () => {
		const unsure = { openings: null, checkedOn: null };
		const other = { speciality: 'Grief' };
		expect(names({ need: 'urgent', speciality: 'trauma' }, unsure, other)).toEqual(['p1', 'p0']);
		expect(names({ need: 'optional', speciality: 'trauma' }, unsure, other)).toEqual(['p0', 'p1']);
	});

	it('sets who was named to fewer clients first among equals', () => {
		const equals = list({}, {}).map((each, index) => ({ ...each, named: 1 - index }));
		const { fitting } = matches(nothing, equals, around);
		expect(fitting.map(({ listed }) => listed.provider.id)).toEqual(['p1', 'p0']);
	});

	it.each([
		['fewer named and offered, first', [1, 0], [0, 2], ['a', 'b']],
		['more offered, last', [0, 2], [1, 0], ['b', 'a']],
		['as many, by id', [0, 1], [1, 0], ['a', 'b']]
	])('sets among equals who has %s', (_, one, other, ids) => {
		const counts = [one, other];
		const equals = list({ id: 'a' }, { id: 'b' }).map((each, index) => {
			const [named = 0, sent = 0] = counts[index] ?? [];
			return { ...each, named, sent };
		});
		for (const all of [equals, equals.toReversed()])
			expect(matches(nothing, all, around).fitting.map(({ listed }) => listed.provider.id)).toEqual(
				ids
			);
	});

	it('goes by name among equals, whatever the accents, then by id', () => {
		const equals = list(
			{ id: 'a', name: 'Zed' },
			{ id: 'b', name: 'bo' },
			{ id: 'd', name: 'Äda' },
			{ id: 'c', name: 'Äda' }
		);
		for (const all of [equals, equals.toReversed()])
			expect(matches(nothing, all, around).fitting.map(({ listed }) => listed.provider.id)).toEqual(
				['c', 'd', 'b', 'a']
			);
	});
});

it.each([
	['the client’s own', 'us-wa', 'us-or', 'us-wa'],
	['the practice’s', null, 'us-or', 'us-or'],
	['none where nothing in particular is known', null, 'general', null]
])('the place is %s', (_, own, practices, place) => {
	const wish = wishOf(caseOf({ client: client({ place: own }) }), practice({ place: practices }));
	expect(wish.place).toBe(place);
});

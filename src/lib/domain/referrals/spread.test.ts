import { describe, expect, it } from 'vitest';
import type { Client } from '$lib/domain/records';
import { spread, type Spread } from './spread';
import {
	around,
	list,
	many,
	named,
	namedTo,
	seeker,
	seekers
} from '$tests/support/domain/referring';

const got = (found: Spread) => Object.fromEntries(named(found));
const firsts = ({ proposals }: Spread) => proposals.map(({ options }) => options[0]?.provider.id);

describe('three names each', () => {
	it('three full colleagues do not get forty people', () => {
		const { proposals, load } = spread(
			seekers(...many(40, {})),
			list(...many(3, { openings: 0 }), ...many(8, { openings: 5 })),
			around
		);
		expect(proposals.every(({ options }) => options.length === 3)).toBe(true);
		expect(load.every(({ count }) => count === 15)).toBe(true);
	});

	it('where openings suffice, everybody may take the first name', () => {
		const polish = { seeksLanguage: 'Polish' };
		const found = spread(
			seekers({}, {}, polish, polish),
			list({ languages: 'Polish', openings: 2 }, { languages: 'English', openings: 2 }),
			around
		);
		expect(firsts(found).filter((id) => id === 'p0')).toHaveLength(2);
		expect(firsts(found)).toHaveLength(4);
	});

	it('one name for everybody comes before a second for anybody', () => {
		const { proposals } = spread(seekers(...many(5, {})), list({}, {}), around);
		expect(proposals.map(({ options }) => options.length).sort()).toEqual([1, 1, 1, 1, 2]);
	});

	it('whoever still lacks a name gets one where an opening may be named once more', () => {
		const found = spread(seekers({}, {}), list({ openings: 2 }, { openings: 2 }, {}), around);
		expect(found.proposals.every(({ options }) => options.length === 3)).toBe(true);
	});

	it('whoever cannot wait comes first', () => {
		const found = spread(seekers(...many(3, {}), { need: 'urgent' }), list({}), around);
		expect(found.proposals.map(({ seeker }) => seeker.case.client.id)).toContain('c3');
		expect(found.short.every(({ why }) => why !== '')).toBe(true);
	});

	it('proposes nobody who lacks what the client cannot do without, and says so', () => {
		const found = spread(
			seekers({ seeksLanguage: 'Polish' }),
			list({ languages: 'English' }),
			around
		);
		expect(found.proposals).toEqual([]);
		expect(found.short[0]).toMatchObject({
			missing: 3,
			why: 'Too few on your list fit. Most often: Polish is not among their languages.'
		});
	});
});

describe('one client', () => {
	const one = seekers({});

	it('gets three of many, the best first, and lacks nothing', () => {
		const providers = list({ checkedOn: null }, {}, { checkedOn: null }, {}, {});
		const found = spread(one, providers, around);
		expect([got(found), found.short]).toEqual([{ c0: ['p1', 'p3', 'p4'] }, []]);
	});

	it('gets whoever said nothing of openings, as if there were one', () => {
		const providers = list({ openings: null });
		expect(got(spread(one, providers, around))).toEqual({ c0: ['p0'] });
		expect(got(spread(one, namedTo(2, providers), around))).toEqual({ c0: ['p0'] });
		expect(got(spread(one, namedTo(3, providers), around))).toEqual({});
	});

	it('is not sent again where somebody said no', () => {
		const declined = { providerId: 'p0', answer: 'declinedByProvider' } as const;
		expect(named(spread([seeker({}, declined)], list({}, {}), around))).toEqual([['zoe', ['p1']]]);
	});

	it('gets among equals whoever is named to fewer for each opening', () => {
		const [first, second] = list({ openings: 2 }, { openings: 3 });
		const busy = [
			{ ...first!, named: 1 },
			{ ...second!, named: 1 }
		];
		expect(got(spread(one, busy, around))).toEqual({ c0: ['p1', 'p0'] });
	});
});

describe('whoever suits best is named first', () => {
	const open = { openings: 2 };

	it.each<[string, Partial<Client>, Parameters<typeof list>, string[]]>([
		[
			'but for two points less, who is asked less',
			{},
			[open, { ...open, checkedOn: null }],
			['p0', 'p1']
		],
		[
			'though for three points less others are asked less',
			{ seeksFormat: 'inPerson' },
			[{ ...open, formats: ['inPerson'] }, open],
			['p0', 'p0']
		]
	])('%s', (_, changed, providers, ids) => {
		expect(firsts(spread(seekers(changed, changed), list(...providers), around))).toEqual(ids);
	});

	it('and less is asked of who is named to fewer for each opening', () => {
		const found = spread(seekers({}, {}, {}), list({ openings: 3 }, { openings: 2 }), around);
		expect(firsts(found)).toEqual(['p0', 'p1', 'p0']);
	});
});

describe('of two clients, where one name is left, it goes to', () => {
	const left = namedTo(2, list({}));

	it.each<[string, Partial<Client>, Partial<Client>, string]>([
		['who cannot wait, not who is at risk', { atRisk: true }, { need: 'urgent' }, 'c1'],
		['who is at risk, not who goes on', {}, { atRisk: true, need: 'optional' }, 'c1'],
		['who goes on, not who may', { need: 'optional' }, {}, 'c1'],
		['who goes on, not who was not asked', { need: null }, {}, 'c1'],
		['the first, where one may and one was not asked', { need: 'optional' }, { need: null }, 'c0'],
		['the first, where one was not asked and one may', { need: null }, { need: 'optional' }, 'c0'],
		['the first of equals', {}, {}, 'c0']
	])('%s', (_, one, other, id) => {
		expect(Object.keys(got(spread(seekers(one, other), left, around)))).toEqual([id]);
	});

	it('who has fewer names', () => {
		const [two, none] = [
			seeker({ id: 'a' }, { providerId: 'x' }, { providerId: 'y' }),
			seeker({ id: 'b' })
		];
		expect(got(spread([two, none], left, around))).toEqual({ b: ['p0'] });
	});
});

it('somebody moves on to another who suits, so that all have a first name', () => {
	const specialist = { speciality: 'Grief', languages: 'Polish' };
	const found = spread(
		seekers(
			{ need: 'urgent', seeksSpeciality: 'grief' },
			{ seeksLanguage: 'Polish' },
			{ seeksLanguage: 'Polish', need: 'optional' }
		),
		list(specialist, { languages: 'English' }),
		around
	);
	expect(got(found)).toEqual({ c0: ['p1', 'p0'], c1: ['p0'], c2: ['p0'] });
	expect(found.load.map(({ listed, count }) => [listed.provider.id, count])).toEqual([
		['p0', 3],
		['p1', 1]
	]);
});

it('the load tells of how many clients each is asked, the most first, then by id', () => {
	const found = spread(
		seekers({ seeksLanguage: 'Polish' }, { seeksLanguage: 'Polish' }, {}),
		list(
			{ openings: 3, languages: 'Czech' },
			{ openings: 3, languages: 'Polish' },
			{ openings: 3, languages: 'Czech' }
		),
		around
	);
	expect(found.load.map(({ listed, count }) => [listed.provider.id, count])).toEqual([
		['p1', 3],
		['p0', 1],
		['p2', 1]
	]);
});

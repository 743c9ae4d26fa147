/** What happened before the news changed and is recorded after it. */
import { describe, expect, it } from 'vitest';
import { day } from '$lib/domain/days/day';
import type { Change, Op } from '$lib/domain/records/change';
import type { Said } from '$lib/domain/records';
import { addedLater } from '$lib/domain/records/added-later';
import { milestones as at } from '$lib/domain/rules/milestones';
import type { News } from '$lib/domain/rules/news';
import { outcomeRecorded } from '$lib/domain/recording/outcomes';
import { client, outcome, situationOf, step } from '$tests/support/domain/cases';
import { sentLetter } from '$tests/support/domain/sent';
import { heardThatDay, isTooNew, newsOn, newsThen, toldEarlier } from './as-it-was';
import { withNews } from './news';

const none = { returnFromOn: null, returnByOn: null } as const;
const plan = (on: string | null): News => ({
	kind: 'practiceCloses',
	lastSessionOn: on === null ? null : day(on),
	closingOn: null,
	...none
});
const said = (on: string): Said => ({ ...plan(on), custodian: null, no: 1, letterId: null });
const own = { client: client({ newsMovedOn: day('2026-05-20') }) };
const everybody = { one: () => situationOf(own), all: () => [] };
const ends = (id: string, on: string) =>
	outcomeRecorded(client(), step(id), { outcome: 'done', happenedOn: day(on) }, 'new', 'US');
const spoken = { movedOn: day('2026-05-20'), letter: null, isPaper: false, corrects: false };
const message = (of: Said | null): Change => {
	const contact = { by: 'us', way: 'voicemail', result: 'messageLeft', note: null } as const;
	const fields = { clientId: 'zoe', happenedOn: day('2026-05-19'), ...contact };
	const op: Op = {
		op: 'add',
		type: 'contact',
		id: 'c',
		fields: { ...addedLater.contact, ...fields, said: of }
	};
	return { act: 'Voicemail left', subject: 'zoe', ops: [op] };
};

describe('it is asked what they heard', () => {
	const days = (change: Change) =>
		toldEarlier(change, everybody).map(({ on, movedOn }) => [on, movedOn]);
	const before = [['2026-05-19', '2026-05-20']];

	it.each([at.told, at.toldAgain, 'state-the-essentials', 'tell-guardian-or-partner'])(
		'where it happened before the news moved: %s',
		(id) => {
			expect(days(ends(id, '2026-05-19'))).toEqual(before);
			expect(days(ends(id, '2026-05-21'))).toEqual([]);
		}
	);

	it.each([
		[at.told, true],
		['state-the-essentials', true],
		['tell-guardian-or-partner', true],
		[at.toldAgain, false]
	])('on the day of the move itself, unless they were told again: %s', (id, isAsked) => {
		expect(days(ends(id, '2026-05-20'))).toHaveLength(isAsked ? 1 : 0);
	});

	it('on that day of nobody who knew of another kind of ending, such as a leave', () => {
		const leave = { ...said('2026-12-18'), kind: 'leave' as const };
		const outcomes = [outcome(at.told, { happenedOn: day('2026-04-02'), said: leave })];
		const one = () => situationOf({ ...own, outcomes });
		expect(toldEarlier(ends(at.told, '2026-05-20'), { one })).toEqual([]);
		expect(toldEarlier(ends(at.told, '2026-05-19'), { one })).toHaveLength(1);
	});

	it('of whoever is told again on that day, beside others of whom it is asked', () => {
		const both = [ends(at.told, '2026-05-20'), ends(at.toldAgain, '2026-05-20')];
		const zoe = { ...both[0]!, ops: both.flatMap(({ ops }) => ops) };
		expect(days(zoe)).toHaveLength(1);
		const [again] = ends(at.toldAgain, '2026-05-20').ops;
		const ada = { ...again!, fields: { ...(again as { fields: object }).fields, clientId: 'ada' } };
		const many = { ...both[0]!, ops: [...both[0]!.ops, ada as Op] };
		const one = (id: string) => situationOf({ client: { ...own.client, id } });
		expect(toldEarlier(many, { one }).map(({ here }) => here.case.client.id)).toEqual([
			'zoe',
			'ada'
		]);
	});

	it('where a message said the days', () => {
		expect(days(message(said('2026-10-30')))).toEqual(before);
		expect(days(message(null))).toEqual([]);
	});

	it('once of each person and day, and of nothing that tells nobody', () => {
		const both = [ends(at.told, '2026-05-19'), ends('state-the-essentials', '2026-05-19')];
		expect(days({ ...both[0]!, ops: both.flatMap(({ ops }) => ops) })).toEqual(before);
		expect(days(ends('consult', '2026-05-19'))).toEqual([]);
	});

	it('of a letter, whether its words can have been those of then', () => {
		const { id, ...fields } = sentLetter({
			happenedOn: day('2026-05-19'),
			said: said('2026-10-02')
		});
		const op: Op = { op: 'add', type: 'letter', id, fields };
		const [found] = toldEarlier({ act: 'Given', subject: 'zoe', ops: [op] }, everybody);
		expect(found?.letter?.lastSessionOn).toBe('2026-10-02');
		expect(isTooNew(said('2026-10-02'), plan('2026-10-30'))).toBe(true);
		expect(isTooNew(said('2026-10-30'), plan('2026-10-30'))).toBe(false);
		expect(isTooNew(said('2026-10-02'), null)).toBe(false);
	});

	it('of no letter of the day of the move: it says itself which it is', () => {
		const on = day('2026-05-20');
		const { id, ...fields } = sentLetter({ happenedOn: on, said: said('2026-10-30') });
		const op: Op = { op: 'add', type: 'letter', id, fields };
		expect(toldEarlier({ act: 'Given', subject: 'zoe', ops: [op] }, everybody)).toEqual([]);
	});
});

describe('what there was to tell on a day', () => {
	const versions = [
		{ on: day('2026-04-01'), news: plan(null) },
		{ on: day('2026-04-02'), news: plan('2026-12-18') },
		{ on: day('2026-05-20'), news: plan('2026-10-30') },
		{ on: day('2026-05-20'), news: plan('2026-10-02') }
	];

	it.each([
		['2026-04-01', null],
		['2026-05-19', '2026-12-18'],
		['2026-05-20', '2026-10-02'],
		['2026-03-01', '2026-12-18']
	])('is what was recorded until then: %s', (on, expected) => {
		expect(newsOn(versions, day(on))?.lastSessionOn).toBe(expected);
	});

	it.each([
		['2026-05-19', ['2026-12-18']],
		['2026-05-20', ['2026-12-18', '2026-10-30', '2026-10-02']]
	])('is on the day of a move all that held by then: told on %s', (on, expected) => {
		const told = { ...spoken, here: situationOf(own), on: day(on) };
		expect(newsThen(versions, told).map(({ lastSessionOn }) => lastSessionOn)).toEqual(expected);
	});

	it('is nothing where nothing is recorded', () => {
		expect(newsOn([], day('2026-05-19'))).toBeNull();
	});
});

describe('as it was then', () => {
	const then = () => plan('2026-12-18');

	it('is what a telling keeps, and the trail says', () => {
		const { act, ops } = withNews(ends(at.told, '2026-05-19'), everybody, then);
		expect(ops).toMatchObject([{ fields: { said: { lastSessionOn: '2026-12-18', no: 1 } } }]);
		expect(act).toContain('last session December 18, 2026');
	});

	it('is what a message said', () => {
		const { act, ops } = withNews(message(said('2026-10-30')), everybody, then);
		expect(ops).toMatchObject([{ fields: { said: { lastSessionOn: '2026-12-18' } } }]);
		expect(act).toBe(
			'Voicemail left. It said: the closing of the practice, last session December 18, 2026'
		);
	});
});

describe('what was heard on a day is asked once', () => {
	const first = said('2026-06-30');
	const on = day('2026-05-19');
	const that = (outcomes: ReturnType<typeof outcome>[], movedOn = day('2026-05-20')) =>
		heardThatDay({ ...spoken, here: situationOf({ outcomes }), on, movedOn });
	const told = (of: Said, happenedOn = on) => outcome(at.told, { said: of, happenedOn });

	it.each([
		['it is recorded already', that([told(first)]), first],
		['nothing is', that([]), null],
		['something else is too', that([told(first), told(said('2026-07-31'))]), null],
		['only of another day', that([told(first, day('2026-05-18'))]), null],
		['the news moved that day', that([told(first)], on), null]
	])('where %s', (_, found, expected) => {
		expect(found).toEqual(expected);
	});
});

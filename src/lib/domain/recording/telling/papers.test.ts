/** A letter of which only is recorded that it left may have been printed before the news moved. */
import { describe, expect, it } from 'vitest';
import { day } from '$lib/domain/days/day';
import type { Said } from '$lib/domain/records';
import { outcomeRecorded } from '$lib/domain/recording/outcomes';
import { milestones as at } from '$lib/domain/rules/milestones';
import type { News } from '$lib/domain/rules/news';
import { client, outcome, situationOf, step } from '$tests/support/domain/cases';
import { newsThen, toldEarlier } from './as-it-was';

const plan = (on: string): News => ({
	kind: 'practiceCloses',
	...{ closingOn: null, returnFromOn: null, returnByOn: null },
	lastSessionOn: day(on)
});
const said = (on: string): Said => ({ ...plan(on), custodian: null, no: 1, letterId: null });
const movedOn = day('2026-05-20');
const own = { client: client({ newsMovedOn: movedOn }) };

describe('which days stand on it', () => {
	it.each([at.letter, 'send-second-notice', at.corrected])(
		'is asked whenever it left, once the days have moved: %s',
		(id) => {
			const asked = (on: string, of: typeof own) => {
				const ending = { outcome: 'done' as const, happenedOn: day(on) };
				const change = outcomeRecorded(client(), step(id), ending, 'new', 'US');
				return toldEarlier(change, { one: () => situationOf(of) }).map((each) => each.isPaper);
			};
			for (const on of ['2026-05-19', '2026-05-20', '2026-07-01'])
				expect(asked(on, own)).toEqual([true]);
			expect(asked('2026-07-01', { client: client() })).toEqual([]);
		}
	);

	const versions = [
		{ on: day('2026-04-02'), news: plan('2026-12-18') },
		{ on: day('2026-05-20'), news: plan('2026-10-30') },
		{ on: day('2026-06-20'), news: plan('2026-10-02') }
	];

	it.each([
		['held since their ending began', null, false, ['2026-10-02', '2026-10-30', '2026-12-18']],
		['held since they had one', '2026-05-21', false, ['2026-10-02', '2026-10-30']],
		['the one before says too', '2026-05-02', false, ['2026-10-02', '2026-10-30', '2026-12-18']],
		['is put right is none', '2026-05-02', true, ['2026-10-02', '2026-10-30']]
	])('are any of these, newest first: what %s', (_, given, corrects, expected) => {
		const on = day('2026-07-01');
		const before = (on: string) => ({ happenedOn: day(on), said: said('2026-12-18') });
		const outcomes = given ? [outcome(at.letter, before(given))] : [];
		const here = { ...situationOf({ ...own, outcomes }), begunOn: day('2026-04-02') };
		const told = { here, on, movedOn, letter: null, isPaper: true, corrects };
		expect(newsThen(versions, told).map(({ lastSessionOn }) => lastSessionOn)).toEqual(expected);
	});
});

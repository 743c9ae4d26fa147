import { expect, it } from 'vitest';
import { day } from '$lib/domain/days/day';
import {
	context,
	caseOf,
	client,
	outcome,
	place,
	practice,
	step
} from '$tests/support/domain/cases';
import { at, rule, read } from '$tests/support/domain/rules';
import { differences, standingOf, tasksOf } from './place-moves';

const seven = at([rule('7y@LAST', 'max(7y@LAST,18+3y)')], { id: 'general' });
const ten = at([rule('10y@LAST', 'max(10y@LAST,18+3y)')], { id: 'general' });
const access = {
	...({ id: 'x-release', topic: 'release', value: 6, unit: 'months', note: null } as const),
	...({ professions: 'all', source: read } as const)
};
const zoe = caseOf({
	client: client({ standing: 'former', lastSeenOn: day('2026-03-02'), endedOn: day('2026-03-02') })
});
const within = (...jurisdictions: (typeof place)[]) =>
	context({ practice: practice(), catalog: { ...context().catalog, jurisdictions } });

it('tells each day of a client that other rules would move', () => {
	const [before, after] = [seven, { ...ten, limits: [access] }].map((each) =>
		standingOf(zoe, within(each), [])
	);
	expect(differences(before!, after!)).toEqual([
		{ what: 'The record is kept until', from: 'March 2, 2033', to: 'March 2, 2036' },
		{ what: 'A release runs', from: '12 months', to: '6 months' }
	]);
});

it('says that a day is only offered once nobody is sure of the rule', () => {
	const about = at(
		[rule('10y@LAST', 'max(10y@LAST,18+3y)', { source: { ...read, confidence: 'B' } })],
		{ id: 'general' }
	);
	const [before, after] = [ten, about].map((each) => standingOf(zoe, within(each), []));
	expect(differences(before!, after!)).toEqual([
		{
			what: 'The record is kept until',
			from: 'March 2, 2036',
			to: 'March 2, 2036, offered only: ask'
		}
	]);
});

it('tells the days of open steps, and of no step that has ended', () => {
	const dated = (on: string) => [
		step('tell-in-session', { dueOn: () => ({ on: day(on), why: '' }) }),
		step('consult', { dueOn: () => ({ on: day(on), why: '' }) })
	];
	const seen = caseOf({ outcomes: [outcome('consult')] });
	const days = ['2026-06-10', '2026-06-20'].map((on) => standingOf(seen, within(seven), dated(on)));
	expect(differences(days[0]!, days[1]!)).toEqual([
		{ what: 'tell-in-session', from: 'June 10, 2026', to: 'June 20, 2026' }
	]);
});

it('tells nothing where nothing moves', () => {
	const same = standingOf(zoe, within(seven), []);
	expect(differences(same, standingOf(zoe, within(seven), []))).toEqual([]);
});

it('tells a task of the practice that comes, and one that goes', () => {
	const none = tasksOf([zoe], within(seven), [], { outcomes: [], ownDays: [] });
	const some = new Map([...none, ['Place a notice', 'October 14, 2026']]);
	expect(differences(none, some)).toEqual([
		{ what: 'Place a notice', from: null, to: 'October 14, 2026' }
	]);
	expect(differences(some, none)).toEqual([
		{ what: 'Place a notice', from: 'October 14, 2026', to: null }
	]);
});

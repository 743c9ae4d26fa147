/** The closing note says of the telling what happened: nobody stands there as told who was not. */
import { describe, expect, it } from 'vitest';
import { addDays } from '$lib/domain/days/day';
import type { Outcome } from '$lib/domain/records';
import { milestones as at } from '$lib/domain/rules/milestones';
import { guardian, outcome, situationOf, today } from '$tests/support/domain/cases';
import { everyTime, stepLines } from './words';

it.each<[string, Partial<Outcome>, string]>([
	['told', { way: 'phone' }, 'done on June 1, 2026, by phone'],
	['told by letter', { way: 'post' }, 'done on June 1, 2026, by post'],
	[
		'not reached',
		{ outcome: 'unreachable', attempts: 2 },
		'could not be reached on June 1, 2026, 2 attempts'
	],
	['who did not want to hear', { outcome: 'declined' }, 'did not want to hear on June 1, 2026'],
	[
		'told by somebody else',
		{ outcome: 'notApplicable', who: 'her mother', because: 'They knew already' },
		'by somebody else, before or on June 1, 2026, by her mother, because: They knew already'
	],
	[
		'left out',
		{ outcome: 'notApplicable', because: 'her mother will tell her' },
		'did not apply on June 1, 2026, because: her mother will tell her'
	]
])('of somebody %s', (_, how, words) => {
	const telling = outcome('tell-in-session', { way: null, ...how });
	const here = situationOf({ outcomes: [telling] });
	expect(stepLines(here, { 'tell-in-session': 'Told' })).toEqual([{ label: 'Told', words }]);
});

it('of somebody recorded as told and anew as not reached, that alone', () => {
	const how = { way: null, happenedOn: today } as const;
	const outcomes = [
		outcome('tell-in-session', how),
		outcome('tell-in-session', { ...how, outcome: 'unreachable' })
	];
	expect(stepLines(situationOf({ outcomes }), { 'tell-in-session': 'Told' })).toEqual([
		{ label: 'Told', words: 'could not be reached on June 1, 2026' }
	]);
});

describe('of whoever heard no day, none', () => {
	const news = { ...situationOf().news!, custodian: null, no: 1, letterId: null };
	const lines = (step: 'tell-in-session' | 'tell-them-again', how: Partial<Outcome>) => {
		const first = step === 'tell-them-again' ? [outcome('tell-in-session')] : [];
		const here = situationOf({ outcomes: [...first, outcome(step, { way: null, ...how })] });
		return stepLines(here, { [step]: 'Told' }).map(({ words }) => words);
	};

	it('where it was of another ending', () => {
		const said = { ...news, kind: 'leave' } as const;
		const aunt = { outcome: 'notApplicable', who: 'her aunt' } as const;
		expect(lines('tell-in-session', { ...aunt, said })).toEqual([
			'by somebody else, before or on June 1, 2026, by her aunt, about a leave'
		]);
		expect(lines('tell-in-session', { said })).toEqual([
			'done on June 1, 2026, about a leave, last session October 30, 2026, closing day November 13, 2026'
		]);
	});

	it('where they did not want to hear it again', () => {
		expect(lines('tell-them-again', { outcome: 'declined', said: news })).toEqual([
			'offered and declined on June 1, 2026'
		]);
	});
});

it('on paper each of those who were told by themselves stands with their day', () => {
	const people = [guardian(), guardian({ id: 'per', name: 'Per Lindqvist' })];
	const [maja, per] = [0, 1].map((i) =>
		outcome(at.toldBeside, {
			id: `o${i}`,
			reached: people.slice(i, i + 1).map(({ id }) => id),
			happenedOn: addDays(today, i),
			way: 'inPerson'
		})
	);
	if (!maja || !per) throw new Error('There are two.');
	expect(everyTime(per, situationOf({ recipients: people, outcomes: [maja, per] }))).toBe(
		'done on June 1, 2026, in person (Maja Lindqvist); done on June 2, 2026, in person (Per Lindqvist)'
	);
});

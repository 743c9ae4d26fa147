/** The closing note says of the telling what happened: nobody stands there as told who was not. */
import { expect, it } from 'vitest';
import type { Outcome } from '$lib/domain/records';
import { outcome, situationOf, today } from '$tests/support/domain/cases';
import { stepLines } from './words';

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
		'by somebody else, noted on June 1, 2026, by her mother, because: They knew already'
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

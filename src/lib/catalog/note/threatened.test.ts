/** The record says who was threatened, as far as somebody said it. */
import { describe, expect, it } from 'vitest';
import { circumstances } from '$lib/catalog/index';
import { day } from '$lib/domain/days/day';
import { noteNow, noteText } from '$lib/domain/closing/closing-note';
import { path } from '$lib/domain/path/path';
import { endingChosen, type TitleOf } from '$lib/domain/recording';
import type { Client } from '$lib/domain/records';
import { specialTitle } from '$lib/domain/rules/third-person';
import { here, steps } from '$tests/support/domain/catalog-case';
import { client } from '$tests/support/domain/cases';

const noteOf = (of: Partial<Client>) => {
	const situation = here({ of: { circumstances: ['threatened'], ...of } });
	return noteText(noteNow(situation, path(situation, steps)));
};

it.each([
	['me', 'I was threatened'],
	['close', 'Somebody close to me was threatened'],
	['both', 'I was threatened, and so was somebody close to me'],
	[null, 'I was threatened, or somebody close to me: nobody noted which']
] as const)('in the note: %s', (threatened, words) => {
	const line = noteOf({ threatened })
		.split('\n')
		.find((each) => each.startsWith('Special situations'));
	expect(line?.split(/: |; /)).toContain(words.split(': ')[0]);
	expect(line).toContain(words);
});

describe('in the trail', () => {
	const titleOf: TitleOf = (id, of) =>
		specialTitle(
			circumstances.find((each) => each.id === id)!,
			of,
			'US'
		);
	const act = (before: Client, after: Partial<Client>) =>
		endingChosen(before, after, 'Lack of progress', titleOf)?.act;

	it('a death with its day, also where that is put right', () => {
		const died = {
			circumstances: ['deceased'],
			circumstancesSince: { deceased: day('2026-05-03') }
		};
		expect(act(client(), died)).toContain('; set: Has died, on or before May 3, 2026');
		const corrected = { circumstancesSince: { deceased: day('2026-05-04') } };
		expect(act(client(died), corrected)).toContain('; set: Has died, on or before May 4, 2026');
	});

	it('as it is ticked, beside whatever else was', () => {
		const after = { circumstances: ['threatened', 'medication'], threatened: 'close' as const };
		expect(act(client(), after)).toBe(
			'Changed: special situations, who was threatened; set: Somebody close to me was threatened, Takes medication'
		);
	});

	it('and where another reason is chosen in the same press', () => {
		const after = { reason: 'lack-of-progress', circumstances: ['medication'] };
		expect(act(client(), after)).toBe('Reason for ending: Lack of progress; set: Takes medication');
	});

	it('and where it is said later', () => {
		expect(act(client({ circumstances: ['threatened'] }), { threatened: 'me' })).toBe(
			'Changed: who was threatened; set: I was threatened'
		);
	});
});

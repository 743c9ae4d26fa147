/** One count of the attempts to reach somebody, for the step, the note and the letter. */
import { describe, expect, it } from 'vitest';
import { noteNow, noteText } from '$lib/domain/closing/closing-note';
import { day } from '$lib/domain/days/day';
import { ladder } from '$lib/domain/path/ladder';
import { path } from '$lib/domain/path/path';
import { doneOn, found, here, steps } from '$tests/support/domain/catalog-case';
import { tell } from '$lib/catalog/letters/vocabulary';

describe('an attempt made before the day on which the ending is said to have begun', () => {
	const contact = {
		clientId: 'zoe',
		note: null,
		who: null,
		said: null,
		by: 'us',
		way: 'call'
	} as const;
	const contacts = [
		{ ...contact, id: 'a', happenedOn: day('2026-11-09'), result: 'noAnswer' },
		{ ...contact, id: 'b', happenedOn: day('2026-12-02'), result: 'noAnswer' }
	] as const;
	const outcomes = [doneOn('call-them', '2026-11-09')];
	const of = { reason: 'not-attending' };

	it('is counted by the step, the note and the letter alike', () => {
		const known = { of, contacts, outcomes };
		expect(found(known, 'call-them').outcome?.happenedOn).toBe('2026-11-09');
		const note = noteText(noteNow(here(known), path(here(known), steps)));
		expect(note).toContain('Attempts to reach them: 2: November 9, 2026; December 2, 2026');
		expect(tell(here(known)).text('{attempts}')).toBe(
			'I tried to call you on November 9, 2026 and December 2, 2026.'
		);
	});

	it('stops the attempts where it reached them', () => {
		const reached = { ...contacts[1], happenedOn: day('2026-11-12'), result: 'reached' } as const;
		const known = { of, outcomes, contacts: [contacts[0], reached] };
		expect(ladder(here(known), path(here(known), steps))).toMatchObject({
			next: null,
			answeredOn: '2026-11-12'
		});
	});

	it('of an ending before counts no more', () => {
		expect(tell(here({ of, contacts })).text('{attempts}')).toBe(
			'I tried to call you on December 2, 2026.'
		);
	});
});

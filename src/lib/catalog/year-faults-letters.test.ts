/** Faults of letters that the year of random events found, each by itself. */
import { letterNamed } from '$tests/support/catalog/letter-named';
import { describe, expect, it } from 'vitest';
import { tell } from '$lib/catalog/letters/vocabulary';
import { noteNow, noteText } from '$lib/domain/closing/closing-note';
import { day } from '$lib/domain/days/day';
import { texts, type Letter } from '$lib/domain/letters/letter';
import { path } from '$lib/domain/path/path';
import type { Op } from '$lib/domain/records/change';
import { lettersGiven, letterSentAgain } from '$lib/domain/recording';
import { milestones as at } from '$lib/domain/rules/milestones';
import { situation } from '$lib/domain/rules/situation';
import { closes, grid, here, ofClosing } from '$tests/support/catalog/closing';
import { caseOf, context, ids, outcome, today } from '$tests/support/domain/cases';
import { sentLetter } from '$tests/support/domain/sent';
import { catalog, steps } from './index';

const secondNotice = letterNamed('second-notice');

describe('a letter that came back', () => {
	const letter = sentLetter({
		id: 'back',
		way: 'post',
		returnedOn: day('2026-06-09'),
		said: ofClosing
	});
	const given = outcome(at.letter, { way: 'post', said: { ...ofClosing, letterId: 'back' } });
	const logged = {
		id: 'c',
		clientId: 'zoe',
		by: 'us',
		way: 'post',
		result: 'returned',
		note: null,
		who: null
	} as const;
	const contacts = [{ ...logged, happenedOn: day('2026-06-09'), said: null }];
	const own = { letters: [letter], outcomes: [given], contacts };

	it('is no letter that they have', () => {
		expect(grid(own).letter).toMatchObject({ word: 'Came back', done: false });
		expect(grid({ ...own, letters: [{ ...letter, returnedOn: null }] }).letter.word).toBe('Sent');
	});

	it('is none that a second notice could speak of', () => {
		expect(secondNotice.fits(here(own))).toBe(false);
		expect(secondNotice.fits(here({ ...own, letters: [{ ...letter, returnedOn: null }] }))).toBe(
			true
		);
	});

	it('is not the one that a second notice speaks of, where it was sent again', () => {
		const again = { ...letter, id: 'again', happenedOn: day('2026-06-12'), returnedOn: null };
		const one = here({ ...own, letters: [letter, again] });
		const words = texts(secondNotice.write(one, { case: one.case, recipient: null }));
		expect(words.map(({ text }) => text).join()).toContain('I wrote to you on June 12, 2026.');
	});

	it('is no attempt to reach them on the day it came back', () => {
		expect(tell(here({ contacts })).text('{attempts}')).toBe('');
		const one = here(own);
		expect(noteText(noteNow(one, path(one, steps)))).not.toContain('Attempts to reach them');
	});
});

describe('a letter after another ending was told in between', () => {
	const first = { ...ofClosing, no: 1 };
	const between = outcome(at.told, { said: { ...ofClosing, kind: 'clinicianLeaves', no: 2 } });
	const ended = outcome(at.letter, { way: 'post', said: { ...first, letterId: 'one' } });
	const stepsOf = (ops: readonly Op[]) =>
		ops.flatMap((op) => (op.op === 'add' && op.type === 'outcome' ? [op.fields.step] : []));

	it('is their letter anew, though it says the same days', () => {
		const own = caseOf({
			outcomes: [ended, between],
			letters: [sentLetter({ id: 'one', said: first })]
		});
		const one = situation(own, context({ catalog, practice: closes }));
		const given = {
			addressee: { case: own, recipient: null },
			template: { id: 'practice-closing', step: at.letter, version: 1 } as const,
			letter: {} as Letter,
			way: 'post' as const,
			trackingNumber: null,
			sha256: 'a'.repeat(64),
			holds: { carries: [], named: [] },
			says: { ...one.news!, custodian: null }
		};
		const printing = { happenedOn: today, layoutVersion: 1, fontVersion: '1' };
		expect(stepsOf(lettersGiven([given], printing, { newId: ids(), region: 'US' }).ops)).toContain(
			at.letter
		);
	});

	it('is their letter where it was sent again, too', () => {
		const letter = sentLetter({ id: 'one', said: first, returnedOn: today });
		const own = caseOf({ outcomes: [ended, between], letters: [letter] });
		const one = situation(own, context({ catalog, practice: closes }));
		const person = { case: own, path: path(one, steps) };
		const sending = {
			letter: {} as Letter,
			happenedOn: today,
			layoutVersion: 1,
			fontVersion: '1',
			way: 'post' as const,
			trackingNumber: null,
			sha256: 'b'.repeat(64),
			saferAddress: null
		};
		const again = letterSentAgain({ letter, step: at.letter, person }, sending, {
			newId: ids(),
			region: 'US'
		});
		expect(stepsOf(again.ops)).toContain(at.letter);
	});
});

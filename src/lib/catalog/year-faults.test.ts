/** Faults that the year of random events found, each by itself. */
import { describe, expect, it } from 'vitest';
import { attempts } from '$lib/catalog/letters/blocks/attempts';
import endingConfirmed from '$lib/catalog/letters/ending-confirmed';
import secondNotice from '$lib/catalog/letters/second-notice';
import { keptNote, noteNow, noteText } from '$lib/domain/closing/closing-note';
import { day } from '$lib/domain/days/day';
import { texts } from '$lib/domain/letters/letter';
import { cells } from '$lib/domain/path/cells';
import { path } from '$lib/domain/path/path';
import { newReferral } from '$lib/domain/records/blank';
import type { Case } from '$lib/domain/records/case';
import type { Practice, Said } from '$lib/domain/records';
import { fileClosed, referralMoved, withNotes } from '$lib/domain/recording';
import { milestones as at } from '$lib/domain/rules/milestones';
import { isTold, situation } from '$lib/domain/rules/situation';
import {
	caseOf,
	client,
	context,
	ids,
	outcome,
	practice,
	today
} from '$tests/support/domain/cases';
import { release } from '$tests/support/domain/releases';
import { sentLetter } from '$tests/support/domain/sent';
import { catalog, steps } from './index';

const closes = practice({ lastSessionOn: day('2026-10-30'), closingOn: day('2026-11-13') });
const none = { returnFromOn: null, returnByOn: null, custodian: null, letterId: null };
const ofClosing: Said = {
	kind: 'practiceCloses',
	lastSessionOn: day('2026-10-30'),
	closingOn: day('2026-11-13'),
	...none,
	no: 1
};
const ofLeave: Said = { ...ofClosing, kind: 'leave', closingOn: null };

function here(own: Partial<Case>, as: Practice = closes) {
	return situation(caseOf(own), context({ catalog, practice: as }));
}

function grid(own: Partial<Case>, as?: Practice) {
	const one = here(own, as);
	return cells(one, path(one, steps));
}

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
		note: null
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
		expect(words.map(({ text }) => text).join()).toContain(
			'You had a letter from me on June 12, 2026.'
		);
	});

	it('is no attempt to reach them on the day it came back', () => {
		expect(attempts(here({ contacts }))).toBeNull();
		const one = here(own);
		expect(noteText(noteNow(one, path(one, steps)))).not.toContain('Attempts to reach them');
	});
});

it('a release that was revoked is no longer said to be signed', () => {
	const signed = outcome(at.release);
	const until = { signedOn: today, expiresOn: day('2026-12-01') };
	const of = (changed: object) =>
		grid({ outcomes: [signed], releases: [release({ ...until, ...changed })] }).handoff.word;
	expect(of({})).toBe('Release signed');
	expect(of({ revokedOn: today })).toBe('Not yet');
});

describe('a provider who had said yes and cannot take them', () => {
	const known = { clientId: 'zoe', providerId: 'river', suggestedOn: today, offeredOn: today };
	const yes = { answer: 'accepted', answeredOn: today } as const;
	const one = { id: 'one', ...newReferral({ ...known, ...yes }) };
	const chosen = outcome(at.nextProviderChosen, { id: 'chosen' });
	const taken = (referrals: (typeof one)[]) => {
		const own = here({ outcomes: [chosen], referrals });
		const of = {
			client: client(),
			path: path(own, steps),
			referrals,
			region: 'US',
			newId: ids()
		} as const;
		const no = { kind: 'declinedByProvider', on: today } as const;
		return referralMoved(of, one, null, no).ops.filter(({ op }) => op === 'del');
	};

	it('is their next provider no more', () => {
		expect(taken([one])).toEqual([{ op: 'del', type: 'outcome', id: 'chosen' }]);
	});

	it('leaves the choice where somebody else takes them', () => {
		expect(taken([one, { ...one, id: 'two' }])).toEqual([]);
	});
});

describe('sessions that were held before a leave', () => {
	const held = outcome(at.sessionsHeld, { said: ofLeave });
	const seen = client({ lastSeenOn: day('2026-05-29') });

	it('are not the last ones of the closing it becomes', () => {
		expect(grid({ outcomes: [held], client: seen }).closure.word).toBe('Not yet');
		expect(grid({ outcomes: [{ ...held, said: ofClosing }] }).closure.word).toBe('Held');
		expect(endingConfirmed.fits(here({ outcomes: [held], client: seen }))).toBe(false);
	});

	it('do not let the last day of the closing move unsaid', () => {
		const told = outcome(at.told, { said: { ...ofClosing, lastSessionOn: day('2026-09-30') } });
		expect(isTold(here({ outcomes: [told, held] }))).toBe(false);
		expect(isTold(here({ outcomes: [told, { ...held, said: ofClosing }] }))).toBe(true);
	});
});

it('a closing note does not say that they were told, of somebody who was told of a leave alone', () => {
	const note = (said: Said) => {
		const own = caseOf({ outcomes: [outcome(at.told, { way: 'inPerson', said })] });
		const as = context({ catalog, practice: closes });
		const of = {
			client: own.client,
			path: path(situation(own, as), steps),
			newId: ids(),
			region: 'US' as const
		};
		const facts = { sessionCount: 1, statusAtEnd: null, riskAtEnd: null };
		const { ops } = withNotes(fileClosed(of, facts, today), [own], as, steps);
		const notes = ops.flatMap((op) =>
			op.op === 'add' && op.type === 'outcome' ? (op.fields.note ?? []) : []
		);
		return noteText(keptNote({ note: notes[0] ?? null })!);
	};
	expect(note(ofClosing)).toContain('Told: done on June 1, 2026, in person');
	expect(note(ofLeave)).not.toContain('Told: ');
	expect(note(ofLeave)).toContain('File closed: June 1, 2026');
});

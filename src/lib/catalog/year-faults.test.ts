/** Faults that the year of random events found, each by itself. */
import { letterNamed } from '$tests/support/catalog/letter-named';
import { describe, expect, it } from 'vitest';
import { keptNote, noteText } from '$lib/domain/closing/closing-note';
import { day } from '$lib/domain/days/day';
import { path } from '$lib/domain/path/path';
import { newReferral } from '$lib/domain/records/blank';
import type { Said } from '$lib/domain/records';
import { fileClosed, referralMoved, withNotes } from '$lib/domain/recording';
import { milestones as at } from '$lib/domain/rules/milestones';
import { isTold, situation } from '$lib/domain/rules/situation';
import { closes, grid, here, ofClosing, ofLeave } from '$tests/support/catalog/closing';
import { caseOf, client, context, ids, outcome, today } from '$tests/support/domain/cases';
import { release } from '$tests/support/domain/releases';
import { catalog, steps } from './index';

const endingConfirmed = letterNamed('ending-confirmed');

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

it('a provider who takes them is their next one, also where no step of a path could say so', () => {
	const known = { clientId: 'zoe', providerId: 'river', suggestedOn: today, offeredOn: today };
	const yes = newReferral({ ...known, answer: 'accepted', answeredOn: today });
	expect(grid({ referrals: [{ id: 'one', ...yes }] }).referrals).toMatchObject({
		word: 'Chosen',
		done: true
	});
});

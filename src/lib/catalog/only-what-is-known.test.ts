/** Grid, Today and note say what was recorded, and go on saying it when files close, days move or the reason changes. */
import { describe, expect, it } from 'vitest';
import { keptNote, noteNow, noteText } from '$lib/domain/closing/closing-note';
import { addDays, day, type Day } from '$lib/domain/days/day';
import { caseload, row } from '$lib/domain/path/caseload';
import { items, path } from '$lib/domain/path/path';
import { presentEnding, type Case } from '$lib/domain/records/case';
import type { ClosureSession, Outcome, Said } from '$lib/domain/records';
import { fileClosed, noteAfter, stepsEndedBy, withNotes, withReason } from '$lib/domain/recording';
import { situation } from '$lib/domain/rules/situation';
import {
	caseOf,
	client,
	context,
	ids,
	outcome,
	practice,
	today
} from '$tests/support/domain/cases';
import { acts, catalog, steps } from './index';

const closing = practice({ place: 'us-ma' });
const here = (changed = {}) => context({ catalog, practice: { ...closing, ...changed } });
const of = (outcomes: Outcome[], changed: Partial<Case> = {}) => caseOf({ outcomes, ...changed });
const cell = (own: Case, column: 'referrals' | 'closure', changed = {}) =>
	row(own, here(changed), steps).cells[column].word;

const said = (kind: Said['kind'], lastSessionOn: Day | null): Said => ({
	...{ kind, lastSessionOn, closingOn: closing.closingOn, returnFromOn: null, returnByOn: null },
	...{ custodian: null, no: 1, letterId: null }
});
const told = (news: Said | null = null) =>
	outcome('tell-in-session', { way: 'inPerson', said: news });
const letter = outcome('give-written-notice', { way: 'byHand' });

function session(standing: ClosureSession['standing']): ClosureSession {
	const none = { happenedOn: null, way: null, covered: null };
	return { id: standing, clientId: 'zoe', plannedOn: addDays(today, 30), standing, ...none };
}

describe('the grid', () => {
	it('says that a next provider is chosen, and not who has accepted', () => {
		expect(cell(of([outcome('record-choice')]), 'referrals')).toBe('Chosen');
	});

	it('says planned while a session is', () => {
		const planned = [outcome('plan-closure-sessions')];
		expect(cell(of(planned, { sessions: [session('planned')] }), 'closure')).toBe('Planned');
		expect(cell(of(planned), 'closure')).toBe('Planned');
		expect(cell(of(planned, { sessions: [session('cancelled')] }), 'closure')).toBe('Not yet');
		const gone = client({ reason: 'lost-to-contact', endingBegunOn: today });
		expect(cell(of(planned, { client: gone }), 'closure')).toBe('Not yet');
	});
});

describe('the counts of Today', () => {
	const counts = (...people: Case[]) => {
		const {
			toTell,
			told: has,
			letters
		} = caseload(people.map(presentEnding), here(), steps).counts;
		return [toTell, has, letters];
	};

	it('do not fall when a file closes', () => {
		const open = of([told(), letter]);
		expect(counts(open, of([told(), letter]))).toEqual([2, 2, 2]);
		expect(counts(open, of([told(), letter, outcome('close-file')]))).toEqual([2, 2, 2]);
	});

	it('leave out who was closed before this plan', () => {
		const before = { happenedOn: addDays(today, -90) };
		const all = [told(), letter, outcome('close-file')].map((each) => ({ ...each, ...before }));
		expect(counts(of(all))).toEqual([0, 0, 0]);
	});

	it('name as told whoever was told of a day that has moved since', () => {
		expect(counts(of([told(said('practiceCloses', day('2026-09-30')))]))).toEqual([1, 1, 0]);
		expect(counts(of([told(said('leave', null))]))).toEqual([1, 0, 0]);
	});
});

describe('the note', () => {
	const noteOf = (own: Case) => {
		const now = situation(own, here());
		return noteText(noteNow(now, path(now, steps)));
	};

	it('keeps what was told and written before the reason changed, and says about what', () => {
		const leave = said('leave', day('2026-09-30'));
		const note = noteOf(of([told(leave), { ...letter, said: leave }]));
		expect(note).toContain('Told before: done on June 1, 2026, in person, about a leave');
		expect(note).toContain('Written notice before: done on June 1, 2026, by hand, about a leave');
		expect(note).not.toContain('Told: ');
	});

	it('is kept as it was shown, with the day until which it is, and says why one went on', () => {
		const own = of([told()]);
		const now = situation(own, here());
		const on = { client: own.client, path: path(now, steps), newId: ids(), region: 'US' as const };
		const asked = { sessionCount: 9, statusAtEnd: null, riskAtEnd: null };
		const change = withReason(fileClosed(on, asked, today), 'Other care is in place');
		const shown = noteText(noteAfter(own, change, here(), steps));
		const [kept] = withNotes(change, [own], here(), steps).ops.flatMap((op) =>
			op.op === 'add' && op.type === 'outcome' && op.fields.note ? [op.fields.note] : []
		);
		expect(shown).toBe(noteText(keptNote({ note: kept! })!));
		expect(shown).toContain('Kept until: June 1, 2033');
		expect(shown).toContain('Closed anyway, because: Other care is in place');
	});
});

it('told says no more than that, though it is noted in the form how they may be reached', () => {
	const asked = { mail: 'agreed', voicemail: 'refused', emailConsent: 'agreed' } as const;
	const own = of([], { client: client(asked) });
	const now = path(situation(own, here()), steps);
	const ended = (id: string) =>
		stepsEndedBy(
			now,
			acts.find((act) => act.id === id)!
		).map((step) => step.id);
	expect(ended('told-in-session')).toEqual(['tell-in-session']);
	expect(ended('told-with-essentials')).toEqual(['tell-in-session', 'state-the-essentials']);
	expect(acts[0]?.act).toBe('Told');
});

describe('a stage', () => {
	const cut = (own: Case) => {
		const { stages } = path(situation(presentEnding(own), here()), steps);
		return stages.flatMap((each) => (each.cut ? [each.stage] : []));
	};
	const notice = items(path(situation(of([]), here()), steps)).flatMap(({ step, optional }) =>
		step.stage === 'notice' && !optional ? [outcome(step.id)] : []
	);

	it('is not all done where steps fell away when the file was closed, or the client died', () => {
		expect(cut(of([told()]))).toEqual([]);
		const closed = [...notice, outcome('close-file')];
		expect(cut(of(closed))).toEqual(['referrals', 'closure', 'transition', 'file']);
		expect(cut(of([told(), outcome('close-file')]))[0]).toBe('notice');
		const died = client({ circumstances: ['deceased'] });
		expect(cut(of(notice, { client: died }))).toEqual(['referrals', 'closure', 'transition']);
	});
});

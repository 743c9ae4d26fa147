import { describe, expect, it } from 'vitest';
import { caseload, isPlanned, row } from './caseload';
import { columns } from './cells';
import { addDays } from '$lib/domain/days/day';
import type { Outcome } from '$lib/domain/records';
import type { Context } from '$lib/domain/rules/situation';
import type { Step } from '$lib/domain/rules/step';
import {
	caseOf,
	client,
	context,
	outcome,
	practice,
	step as anyStep,
	today
} from '$tests/support/domain/cases';

function step(id: string, changed: Partial<Step> = {}): Step {
	return anyStep(id, { dueOn: () => ({ on: addDays(today, 3), why: 'a test' }), ...changed });
}

const tell = step('tell-in-session');
const letter = step('give-written-notice', { order: 20 });
const close = step('close-file', { stage: 'file', dueOn: () => null });
const late = step('late', { order: 5, dueOn: () => ({ on: addDays(today, -1), why: '' }) });
const others = step('others', { order: 5, waitsForOthers: true });
const steps = [tell, letter, close];
const told = outcome('tell-in-session');
const given = outcome('give-written-notice', { way: 'byHand' });
const closed = outcome('close-file');

describe('the counts', () => {
	const people = [
		caseOf(),
		caseOf({ outcomes: [told] }),
		caseOf({ outcomes: [told, given, closed] }),
		caseOf({ outcomes: [outcome('tell-in-session', { outcome: 'unreachable' })] }),
		caseOf({ client: client({ standing: 'former' }), outcomes: [told] }),
		caseOf({ client: client({ standing: 'waiting' }) })
	];

	it('are of current clients only, and of what was done', () => {
		expect(caseload(people, context(), steps).counts).toEqual({
			...{ current: 4, toTell: 4, told: 2, letters: 1, owed: 0, closed: 1 },
			daysToClosing: 165
		});
	});

	it('know no days to the closing while none is set', () => {
		const open = context({ practice: practice({ closingOn: null }) });
		expect(caseload(people, open, steps).counts.daysToClosing).toBeNull();
	});
});

describe('a column', () => {
	const done = (...outcomes: Outcome[]) => {
		const { cells } = row(caseOf({ outcomes }), context(), steps);
		return columns.map(({ id }) => id).filter((id) => cells[id].done);
	};

	it('is done with the last step it leads to', () => {
		expect(done()).toEqual([]);
		const before = ['give-referral-details', 'plan-closure-sessions', 'sign-release'];
		expect(done(...before.map((id) => outcome(id)))).toEqual([]);
		const last = ['record-choice', 'hold-closure-sessions', 'confirm-first-visit'];
		expect(done(...last.map((id) => outcome(id)))).toEqual(['referrals', 'closure', 'handoff']);
		expect(done(told, given, closed)).toEqual(['told', 'letter', 'file']);
	});

	it('is not done by what was declined, save that the file is closed', () => {
		const not = (id: string) => outcome(id, { outcome: 'notApplicable' });
		expect(done(not(told.step), not(given.step), not('hold-closure-sessions'))).toEqual([]);
		expect(done(not(closed.step))).toEqual(['file']);
	});

	it('knows no hand-off of somebody who wants no provider', () => {
		const wantsNone = outcome('record-choice', { outcome: 'declined' });
		expect(done(outcome('confirm-first-visit'), wantsNone)).toEqual([]);
	});
});

describe('a row of the grid', () => {
	const words = (changed: Parameters<typeof caseOf>[0]) => {
		const { cells } = row(caseOf(changed), context(), steps);
		return Object.values(cells).map((cell) => cell.word);
	};

	it('says of each column how far it is', () => {
		expect(words({})).toEqual(['Not yet', 'Not yet', 'Not yet', 'Not yet', 'Not yet', 'Open']);
		expect(
			words({
				outcomes: [
					told,
					outcome('give-written-notice', { way: 'certified' }),
					outcome('give-referral-details'),
					outcome('plan-closure-sessions'),
					outcome('sign-release'),
					closed
				]
			})
		).toEqual(['Told', 'Sent', 'Offered', 'Planned', 'Release signed', 'Closed']);
	});

	it('says of a client who wants no referrals that no hand-off is needed', () => {
		const no = outcome('record-choice', { outcome: 'declined' });
		expect(words({ outcomes: [no] }).slice(2, 5)).toEqual(['Declined', 'Not yet', 'Not needed']);
	});

	it.each([
		['unreachable', 'Not reached'],
		['declined', 'Did not want to hear'],
		['notApplicable', 'Not needed']
	] as const)('says %s as “%s”', (ended, word) => {
		expect(words({ outcomes: [outcome('tell-in-session', { outcome: ended })] })[0]).toBe(word);
	});

	it('has no path for a former client', () => {
		const { cells, next, needs } = row(
			caseOf({ client: client({ standing: 'former' }) }),
			context(),
			steps
		);
		expect([cells.told, next, needs]).toEqual([
			{ word: 'Former', done: false, state: 'none' },
			null,
			null
		]);
	});
});

describe('today', () => {
	const needs = (steps: Step[], changed: Parameters<typeof caseOf>[0] = {}) =>
		row(caseOf(changed), context(), steps).needs;

	it.each([
		['now, what is late', [late], 'now'],
		['this week, what is due in seven days', [tell], 'thisWeek'],
		['waiting, what somebody else has to do', [others], 'waiting'],
		['now, what somebody else has not done in time', [{ ...late, waitsForOthers: true }], 'now'],
		['nothing, what has no day yet', [close], null]
	])('asks for %s', (_, steps, expected) => {
		expect(needs(steps)).toBe(expected);
	});

	it('asks now for a client at risk who was told and whose safety plan is open', () => {
		const atRisk = client({ atRisk: true });
		expect(needs([tell, close], { client: atRisk, outcomes: [told] })).toBe('now');
		const reviewed = [told, outcome('review-safety-plan')];
		expect(needs([tell, close], { client: atRisk, outcomes: reviewed })).toBeNull();
	});

	it('puts the earliest day first, and each need by itself', () => {
		const own = (id: string, days: number) =>
			caseOf({ client: client({ id, sortName: id, lastSessionOn: addDays(today, days) }) });
		const due = step('a', {
			dueOn: ({ lastSessionOn }) => lastSessionOn && { on: lastSessionOn, why: '' }
		});
		const people = [own('c', 5), own('b', 2), own('a', 5), own('d', -1)];
		const { today: groups } = caseload(people, context(), [due]);
		expect(groups.thisWeek.map((each) => each.name)).toEqual(['b', 'a', 'c']);
		expect(groups.needsNow.map((each) => each.name)).toEqual(['d']);
		expect(groups.waiting).toEqual([]);
	});
});

describe('what was worked out before', () => {
	const zoe = caseOf();
	const here = context();
	const withCatalog = (changed: Partial<Context['catalog']>) => ({
		...here,
		catalog: { ...here.catalog, ...changed }
	});

	it('is kept while nothing it hangs on has changed', () => {
		expect(row(zoe, { ...here }, steps)).toBe(row(zoe, here, steps));
	});

	it.each([
		['the case', { ...zoe }, here],
		['the practice', zoe, { ...here, practice: practice() }],
		['the day', zoe, { ...here, today: addDays(today, 1) }],
		['the providers', zoe, { ...here, providers: [] }],
		['the reasons', zoe, withCatalog({ reasons: [...here.catalog.reasons] })],
		['the places', zoe, withCatalog({ jurisdictions: [...here.catalog.jurisdictions] })],
		['the circumstances', zoe, withCatalog({ circumstances: [] })]
	])('is worked out anew after a change of %s', (_, changedCase, changedContext) => {
		const before = row(zoe, here, steps);
		expect(isPlanned(changedCase, changedContext, steps)).toBe(false);
		expect(row(changedCase, changedContext, steps)).not.toBe(before);
	});

	it('is worked out anew by other steps', () => {
		const before = row(zoe, here, steps);
		expect(isPlanned(zoe, here, steps)).toBe(true);
		expect(row(zoe, here, [...steps])).not.toBe(before);
	});
});

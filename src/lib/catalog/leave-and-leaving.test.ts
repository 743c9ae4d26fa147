import { describe, expect, it } from 'vitest';
import { day } from '$lib/domain/days/day';
import { whoGets } from '$lib/domain/letters/mailing';
import { texts } from '$lib/domain/letters/letter';
import { items, path } from '$lib/domain/path/path';
import { practicePlan } from '$lib/domain/practice/practice-plan';
import type { Practice } from '$lib/domain/records';
import { situation } from '$lib/domain/rules/situation';
import { tellBy } from '$lib/domain/rules/tell-by';
import { suggestedSessions } from '$lib/domain/sessions/closure-sessions';
import { letters as all } from '$lib/catalog/letters';
import { tasks } from '$lib/catalog/tasks';
import {
	caseOf,
	client,
	context,
	guardian,
	outcome,
	practice,
	today
} from '$tests/support/domain/cases';
import { catalog, steps } from './index';

const seenForYears = client({ startedOn: day('2020-01-06'), lastSeenOn: day('2026-05-28') });

function of(reason: string, changed: Partial<Practice> = {}) {
	return context({ catalog, practice: practice({ place: 'us-or', reason, ...changed }) });
}

describe.each(['planned-leave', 'parental-leave'])('%s has rules of its own', (reason) => {
	const leave = of(reason, { closingOn: null });
	const here = situation(caseOf({ client: seenForYears }), leave);

	it('is told sixty days ahead, whoever it is', () => {
		// October 30 less sixty days is August 31.
		expect(tellBy(here)?.on).toBe('2026-08-31');
		const soon = of(reason, { closingOn: null, lastSessionOn: day('2026-06-29') });
		const why = tellBy(situation(caseOf({ client: seenForYears }), soon))?.why;
		expect(why).toContain('where 60 are usually advised.');
	});

	it('asks for one last session, however long the work has been', () => {
		expect(suggestedSessions(here)).toMatchObject({ from: 1, to: 1 });
	});

	it('asks for cover, and for three names only where somebody would rather change', () => {
		const open = items(path(here, steps)).filter(({ optional }) => !optional);
		const ids = open.map(({ step }) => step.id);
		expect(ids).toContain('arrange-cover');
		expect(ids).toContain('offer-a-transfer');
		for (const id of ['choose-options', 'check-openings', 'give-referral-details', 'record-choice'])
			expect(ids).not.toContain(id);
	});
});

describe('who leaves a group practice', () => {
	const leaving = of('leaving-group-practice', { custodian: 'known', custodianName: 'Alder' });
	const planned = practicePlan(leaving, tasks, []);

	it('plans no letters to former clients and no notice to a landlord: the practice goes on', () => {
		const ids = planned.map(({ task }) => task.id);
		expect(ids).toContain('choose-closing-day');
		for (const id of ['write-former-clients', 'notify-landlord-and-vendors', 'move-records'])
			expect(ids).not.toContain(id);
	});

	it('chooses a day to leave, and copies no list', () => {
		const of = (id: string) => planned.find(({ task }) => task.id === id)?.task;
		expect(of('choose-closing-day')?.title).toContain('the day you leave');
		expect(of('list-all-clients')?.good).toContain('without copying the practice’s lists');
	});

	it('writes to no former client', () => {
		const former = client({ standing: 'former', lastSeenOn: day('2026-02-10') });
		const way = path(situation(caseOf({ client: former }), leaving), steps);
		expect(items(way)).toEqual([]);
	});

	it('is asked for the day of leaving, not of a closing', () => {
		const undated = of('leaving-group-practice', { closingOn: null });
		const held = whoGets(
			[caseOf({ outcomes: [outcome('tell-in-session'), outcome('read-the-contract')] })],
			all.filter(({ step }) => step === 'give-written-notice'),
			undated
		).heldOut[0];
		expect(held?.sentence).toBe('Add the day you leave the practice, under Settings.');
	});
});

const acts = [
	'choose-level-of-care',
	'name-the-unit',
	'tell-in-session',
	'speak-with-the-unit',
	'review-safety-plan',
	'say-how-it-goes-on',
	'stay-until-accepted'
];

describe('a transfer in a crisis', () => {
	const open = of('not-ending', { closingOn: null, lastSessionOn: null });
	const inCrisis = client({ reason: 'crisis-transfer', endingBegunOn: today, atRisk: true });
	const here = situation(caseOf({ client: inCrisis }), open);

	it('has seven acts in one list, in order', () => {
		expect(here.reason.first).toEqual(acts);
	});

	it.each([...acts, 'consult'])('%s is due on the first day', (id) => {
		const found = items(path(here, steps)).find(({ step }) => step.id === id);
		expect(found?.due?.on).toBe(today);
	});

	it('goes on with the next of them, in order', () => {
		const done = ['consult', ...acts.slice(0, 3)].map((id) => outcome(id, { who: 'River' }));
		const next = path(situation(caseOf({ client: inCrisis, outcomes: done }), open), steps).next;
		expect(next?.step.id).toBe('speak-with-the-unit');
	});
});

it('where one of a couple ends, each has a letter, and none says who it was', () => {
	const partner = guardian({ id: 'ira', role: 'partner', name: 'Ira Novak' });
	const couple = caseOf({
		client: client({ format: 'couple', reason: 'client-ends', endingBegunOn: today }),
		recipients: [partner]
	});
	const open = of('not-ending', { closingOn: null, lastSessionOn: null });
	const notices = all.filter(({ step }) => step === 'give-written-notice');
	const { goes } = whoGets([couple], notices, open, new Set(['zoe']));
	const said = goes.map(({ letter }) =>
		texts(letter)
			.map(({ text }) => text)
			.join('\n')
	);
	expect(said.map((text) => /Dear (.*),/.exec(text)?.[1]).sort()).toEqual([
		'Ira Novak',
		'Zoë Lindqvist'
	]);
	expect(said.filter((text) => /you have decided to end\b/.test(text))).toEqual([]);
});

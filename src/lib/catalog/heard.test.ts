/** Whoever was not told stands as told nowhere: how the telling ended, by every place that shows it. */
import { describe, expect, it } from 'vitest';
import { addDays, day } from '$lib/domain/days/day';
import { isFirstTelling } from '$lib/domain/letters/first-telling';
import { caseload } from '$lib/domain/path/caseload';
import { tellingPlan } from '$lib/domain/path/telling';
import { loadFacts } from '$lib/domain/practice/load-facts';
import type { Client, Outcome } from '$lib/domain/records';
import { heardWords } from '$lib/domain/rules/heard';
import { isTold, situation } from '$lib/domain/rules/situation';
import { caseOf, client, context, outcome, practice } from '$tests/support/domain/cases';
import { catalog, steps } from './index';

const today = day('2026-11-30');
const closing = practice({ reason: 'practice-closing', plannedOn: day('2026-11-01') });
const gone = practice({
	...{ reason: 'sudden-absence', plannedOn: today, lastSessionOn: null, closingOn: null },
	...{ absentSinceOn: day('2026-11-27'), executorName: 'Ruth Amsel' }
});

const telling = (changed: Partial<Outcome>) =>
	outcome('tell-in-session', { happenedOn: today, way: null, ...changed });

function shown(outcomes: Outcome[], own = gone, changed: Partial<Client> = {}, now = today) {
	const person = caseOf({ client: client(changed), outcomes });
	const here = context({ catalog, practice: own, today: now });
	const load = caseload([person], here, steps);
	const [row] = load.rows;
	const who = situation(person, here);
	const facts = loadFacts(load.rows, own, now);
	return {
		row: heardWords(who),
		isTold: isTold(who),
		grid: row?.cells.told.word,
		told: load.counts.told,
		inPlan: tellingPlan([who], now).length,
		next: row?.next?.step.id === 'tell-in-session',
		leftToCall: facts.of('tell-in-session').open,
		calledSoFar: facts.of('tell-in-session').ended,
		letterIsFirst: isFirstTelling({ step: 'give-written-notice' }, who)
	};
}

const told = { isTold: true, told: 1, inPlan: 0, next: false, leftToCall: 0, calledSoFar: 1 };
const untold = { isTold: false, told: 0, inPlan: 1, leftToCall: 1, calledSoFar: 0 };
const settled = { isTold: false, told: 0, inPlan: 0, next: false, leftToCall: 0, calledSoFar: 0 };

describe.each([
	['an executor', gone],
	['a practice that closes', closing]
])('with %s', (_, own) => {
	it.each<[string, Partial<Outcome> | null, object]>([
		['nobody has tried', null, { ...untold, row: 'Not told yet', grid: 'Not yet' }],
		[
			'told by phone',
			{ way: 'phone' },
			{ ...told, row: 'Told', grid: 'Told', letterIsFirst: false }
		],
		[
			'told, without other evidence',
			{ because: 'said at the door' },
			{ ...told, row: 'Told', grid: 'Told' }
		],
		[
			'told by letter',
			{ way: 'post' },
			{ ...{ ...told, row: 'Told by letter', grid: 'Told by letter', letterIsFirst: true } }
		],
		[
			'could not reach',
			{ outcome: 'unreachable', attempts: 2 },
			{ ...{ ...untold, row: 'Not reached', grid: 'Not reached', letterIsFirst: true } }
		],
		[
			'did not want to hear',
			{ outcome: 'declined' },
			{
				...{ ...settled, row: 'Did not want to hear', grid: 'Did not want to hear' },
				...{ letterIsFirst: true }
			}
		],
		[
			'somebody else told them',
			{ outcome: 'notApplicable', who: 'her mother', because: 'They knew already' },
			{
				...{ ...settled, row: 'Told by somebody else', grid: 'Told by somebody else' },
				letterIsFirst: true
			}
		],
		[
			'not applicable',
			{ outcome: 'notApplicable', because: 'her mother will tell her herself tonight' },
			{
				...{ ...settled, row: 'Left out: her mother will tell her herself tonight' },
				grid: 'Not needed',
				letterIsFirst: true
			}
		]
	])('%s', (_, how, expected) => {
		expect(shown(how ? [telling(how)] : [], own)).toMatchObject(expected);
	});
});

describe('what was recorded as told, and anew as not reached', () => {
	const both = [
		telling({ way: 'phone' }),
		outcome('state-the-essentials', { happenedOn: today, way: 'phone' }),
		telling({ outcome: 'unreachable' })
	];

	it('was not told, nor are the essentials said', () => {
		expect(shown(both)).toMatchObject({ ...untold, row: 'Not reached', letterIsFirst: true });
		const who = situation(caseOf({ outcomes: both }), context({ catalog, practice: gone, today }));
		expect(who.ended('state-the-essentials')).toBeNull();
		expect([who.known.knows, who.doneOn('tell-in-session')]).toEqual(['nothing', null]);
	});

	it('is told once they were reached after all', () => {
		expect(shown([...both, telling({ way: 'phone' })])).toMatchObject({ ...told, row: 'Told' });
	});
});

describe('the calling goes on', () => {
	const missed = [telling({ outcome: 'unreachable' })];
	const due = (own = gone, now = today) => {
		const [row] = caseload(
			[caseOf({ outcomes: missed })],
			context({ catalog, practice: own, today: now }),
			steps
		).rows;
		return [row?.needs, row?.nextDueOn, row?.next?.due?.why];
	};

	it('with a next attempt that is due on the day of the last one, and late on the next', () => {
		const planned = { ...gone, plannedOn: addDays(today, -5) };
		const why = 'Not reached on November 30, 2026: try again.';
		expect(due(planned)).toEqual(['now', today, why]);
		expect(due(planned, addDays(today, 1))).toEqual(['now', today, why]);
	});
});

it('whoever acts for a colleague tells people first, whatever else has an earlier day', () => {
	const later = { nextSeenOn: addDays(today, 9) };
	expect(shown([], gone, later).next).toBe(true);
	expect(shown([telling({ outcome: 'unreachable' })], gone, later).next).toBe(true);
	expect(shown([telling({ way: 'phone' })], gone, later).next).toBe(false);
});

it('asks nobody to tell somebody once nobody has to be told, though a call reached them not', () => {
	const missed = [telling({ outcome: 'unreachable' })];
	const agreed = { reason: 'goals-achieved', lastSessionOn: addDays(today, 30) } as const;
	expect(shown(missed, closing, agreed)).toMatchObject({ inPlan: 0, leftToCall: 0, next: false });
});

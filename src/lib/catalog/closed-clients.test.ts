/** What becomes of somebody whose file is closed when the practice closes later. */
import { describe, expect, it } from 'vitest';
import { catalog, steps } from './index';
import { letters } from '$lib/catalog/letters';
import { addYears, day } from '$lib/domain/days/day';
import { whoGets } from '$lib/domain/letters/mailing';
import { caseload } from '$lib/domain/path/caseload';
import { items, path } from '$lib/domain/path/path';
import type { Said } from '$lib/domain/records';
import { presentEnding } from '$lib/domain/records/case';
import { situation } from '$lib/domain/rules/situation';
import { caseOf, client, context, outcome, practice } from '$tests/support/domain/cases';

const closedOn = day('2026-06-01');
const yearLater = addYears(closedOn, 1);
const closes = practice({
	plannedOn: yearLater,
	closingOn: day('2027-11-12'),
	askMeUntilOn: day('2027-12-31')
});
const later = context({ catalog, practice: closes, today: yearLater });

const reached = { reason: 'goals-achieved', endingBegunOn: day('2026-04-06') };
const closed = (fields = {}, more = [outcome('confirm-address', { happenedOn: yearLater })]) =>
	presentEnding(
		caseOf({
			client: client({ lastSeenOn: day('2026-05-25'), ...reached, ...fields }),
			outcomes: [outcome('close-file', { happenedOn: closedOn }), ...more]
		})
	);

it('gets the letter about the records, and none about goals', () => {
	expect(whoGets([closed()], letters, later).goes.map(({ template }) => template.id)).toEqual([
		'former-client'
	]);
});

it('is asked for the address first, and nothing else', () => {
	const open = items(path(situation(closed({}, []), later), steps)).filter((each) => !each.outcome);
	expect(open.map(({ step }) => step.id)).toEqual(['confirm-address', 'write-to-former-client']);
});

it('gets none where they were last seen longer ago than is looked back', () => {
	const long = closed({ lastSeenOn: day('2024-01-08') });
	expect(whoGets([long], letters, later).goes).toEqual([]);
});

it('gets none where the file was closed in the course of that closing', () => {
	const within = context({ catalog, practice: practice({ plannedOn: day('2026-03-02') }) });
	const own = closed({ reason: null });
	expect(whoGets([own], letters, within).goes).toEqual([]);
	expect(items(path(situation(own, within), steps)).every(({ outcome: end }) => end)).toBe(true);
});

describe('whoever left in the course of that closing', () => {
	const plan = { plannedOn: day('2026-03-02'), closingOn: day('2026-08-28') };
	const said = (changed: Partial<Said>): Said => ({
		...{ kind: 'practiceCloses', lastSessionOn: null, closingOn: plan.closingOn },
		...{ returnFromOn: null, returnByOn: null, custodian: null, no: 1, letterId: null },
		...changed
	});
	const heard = (changed: Partial<Said>, closingOn = plan.closingOn) => {
		const within = context({
			catalog,
			practice: practice({ ...plan, closingOn }),
			today: closedOn
		});
		const told = outcome('tell-in-session', { said: said(changed), happenedOn: plan.plannedOn });
		const own = closed({ reason: null }, [told]);
		return {
			open: items(path(situation(own, within), steps)).flatMap(({ step, outcome: end }) =>
				end ? [] : [step.id]
			),
			counts: caseload([own], within, steps).counts
		};
	};

	it('and knows the day is told no more', () => {
		expect(heard({})).toMatchObject({ open: [], counts: { told: 1, owed: 0 } });
	});

	it.each<[string, ReturnType<typeof heard>]>([
		['a day that has moved since', heard({}, day('2026-07-31'))],
		['a leave', heard({ kind: 'leave', closingOn: null })]
	])('and knows of %s is owed the letter, and counts as told of nothing', (_, found) => {
		expect(found).toMatchObject({
			open: ['confirm-address', 'write-to-former-client'],
			counts: { told: 0, owed: 1 }
		});
	});
});

it('has nothing planned, and needs nobody, though at risk and told', () => {
	const own = closed({ atRisk: true }, [outcome('tell-in-session')]);
	const early = context({ catalog, practice: practice({ reason: 'not-ending' }) });
	const load = caseload([own], early, steps);
	expect(load.today).toEqual({
		otherwise: [],
		safety: [],
		needsNow: [],
		thisWeek: [],
		waiting: []
	});
	expect(load.counts).toMatchObject({ current: 0, closed: 1 });
	expect(load.rows[0]?.cells).toMatchObject({ told: { word: 'Former' }, file: { word: 'Closed' } });
});

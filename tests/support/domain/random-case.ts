/**
 * Random facts of one client and a practice: every reason, special situation and place, with steps that ended in any
 * order, sessions, referrals and contacts on any day. A day is so many days after January 1, 2026.
 */
import fc from 'fast-check';
import { catalog, circumstances, jurisdictions, reasons, steps } from '$lib/catalog';
import { newReferral } from '$lib/domain/records/blank';
import type { Case } from '$lib/domain/records/case';
import { addDays, day, type Day } from '$lib/domain/days/day';
import type { Client, ContactMade, Outcome, Practice, Referral } from '$lib/domain/records';
import { items, path, type Item } from '$lib/domain/path/path';
import type { Situation } from '$lib/domain/rules/ending';
import { situation } from '$lib/domain/rules/situation';
import { caseOf, client, context, outcome, practice } from './cases';

export type Facts = { practice: Practice; case: Case };

const first = day('2026-01-01');

/** A day of the years in which everything here happens. */
export const anyDay: fc.Arbitrary<Day> = fc
	.integer({ min: 0, max: 500 })
	.map((count) => addDays(first, count));
const maybe = (on: fc.Arbitrary<Day>) => fc.option(on, { freq: 2 });

const ofPractice = reasons.filter(({ scope }) => scope !== 'client').map(({ id }) => id);
const ofClients = reasons.filter(({ scope }) => scope !== 'practice').map(({ id }) => id);
const ticks = circumstances.filter(({ ticked }) => ticked).map(({ id }) => id);

const practices: fc.Arbitrary<Practice> = fc
	.record({
		reason: fc.constantFrom(...ofPractice),
		place: fc.constantFrom(...jurisdictions.map(({ id }) => id)),
		plannedOn: anyDay,
		lastSessionOn: maybe(anyDay),
		closingOn: maybe(anyDay),
		returnFromOn: maybe(anyDay),
		daysOff: fc.array(anyDay, { maxLength: 20 })
	})
	.map((known) => practice(known));

const clients: fc.Arbitrary<Client> = fc
	.record({
		own: fc.option(fc.tuple(fc.constantFrom(...ofClients), anyDay), { freq: 3 }),
		place: fc.option(fc.constantFrom(...jurisdictions.map(({ id }) => id)), { freq: 1 }),
		standing: fc.constantFrom('current', 'current', 'current', 'former', 'waiting'),
		format: fc.constantFrom('individual', 'individual', 'couple', 'family', 'group'),
		frequency: fc.constantFrom('weekly', 'fortnightly', 'monthly', 'asNeeded', null),
		need: fc.constantFrom(null, 'none', 'continuing', 'urgent'),
		atRisk: fc.boolean(),
		minor: fc.boolean(),
		startedOn: maybe(fc.integer({ min: -1500, max: 400 }).map((count) => addDays(first, count))),
		lastSeenOn: maybe(anyDay),
		lastSessionOn: maybe(anyDay),
		tellOn: fc.option(anyDay, { freq: 1 }),
		followUpUntilOn: fc.option(anyDay, { freq: 1 }),
		ticked: fc.array(fc.tuple(fc.constantFrom(...ticks), maybe(anyDay)), { maxLength: 3 })
	})
	.map(({ own, ticked, ...known }) =>
		client({
			...known,
			...(own ? { reason: own[0], endingBegunOn: own[1] } : {}),
			circumstances: [...new Set(ticked.map(([id]) => id))],
			circumstancesSince: Object.fromEntries(ticked.flatMap(([id, on]) => (on ? [[id, on]] : [])))
		} as Partial<Client>)
	);

const outcomes: fc.Arbitrary<Outcome[]> = fc
	.array(
		fc.tuple(
			fc.constantFrom(...steps.map(({ id }) => id).filter((id) => id !== 'close-file')),
			anyDay,
			fc.constantFrom('done', 'done', 'declined', 'unreachable', 'notApplicable' as const)
		),
		{ maxLength: 12 }
	)
	.map((all) =>
		all.map(([step, happenedOn, how]) => outcome(step, { happenedOn, outcome: how as 'done' }))
	);

const sessions = fc
	.array(fc.tuple(anyDay, fc.constantFrom('planned', 'held', 'missed', 'declined' as const)), {
		maxLength: 4
	})
	.map((all) =>
		all.map(([on, standing], at) => ({
			id: `session-${at}`,
			clientId: 'zoe',
			plannedOn: on,
			standing: standing as 'planned',
			happenedOn: standing === 'planned' ? null : on,
			way: null,
			covered: null
		}))
	);

export const referrals: fc.Arbitrary<Referral[]> = fc
	.array(
		fc.record({
			offeredOn: maybe(anyDay),
			answer: fc.constantFrom(null, 'accepted' as const, 'declinedByClient' as const),
			bookedFor: maybe(anyDay),
			missedOn: fc.option(anyDay, { freq: 1 })
		}),
		{ maxLength: 2 }
	)
	.map((all) =>
		all.map((known, at) => ({
			id: `referral-${at}`,
			...newReferral({ clientId: 'zoe', providerId: 'river', suggestedOn: first, ...known })
		}))
	);

const contacts: fc.Arbitrary<ContactMade[]> = fc
	.array(
		fc.record({
			happenedOn: anyDay,
			by: fc.constantFrom('us' as const, 'them' as const),
			way: fc.constantFrom('call' as const, 'post' as const),
			result: fc.constantFrom('reached' as const, 'noAnswer' as const, 'returned' as const)
		}),
		{ maxLength: 3 }
	)
	.map((all) =>
		all.map((each, at) => ({
			id: `contact-${at}`,
			clientId: 'zoe',
			note: null,
			said: null,
			who: null,
			...each
		}))
	);

export const randomFacts: fc.Arbitrary<Facts> = fc
	.record({ practice: practices, client: clients, outcomes, sessions, referrals, contacts })
	.map(({ practice: own, ...facts }) => ({ practice: own, case: caseOf(facts) }));

/** As these facts stand on that day, with the whole catalog. */
export function situationAt({ practice: own, case: case_ }: Facts, today: Day): Situation {
	return situation(case_, context({ catalog, practice: own, today }));
}

/** Facts that a property has failed on: they are tried first. */
const kept: readonly Facts[] = [
	{
		practice: practice({ plannedOn: first, lastSessionOn: first, closingOn: null }),
		case: caseOf({
			client: client({ reason: 'goals-achieved', endingBegunOn: day('2026-03-16') }),
			outcomes: [outcome('tell-in-session', { happenedOn: first })]
		})
	},
	{
		practice: practice({ plannedOn: first, lastSessionOn: null, closingOn: null }),
		case: caseOf({
			client: client({ reason: 'goals-achieved', endingBegunOn: first }),
			outcomes: [
				outcome('tell-in-session', { outcome: 'unreachable', happenedOn: day('2026-01-16') }),
				outcome('tell-in-session', { happenedOn: first })
			]
		})
	},
	{
		practice: practice({ plannedOn: first, lastSessionOn: null, closingOn: null }),
		case: caseOf({
			client: client({ minor: true, reason: 'ethical-concern', endingBegunOn: day('2027-01-23') }),
			outcomes: [outcome('check-custody', { happenedOn: first })]
		})
	}
];

/** Of each property, so that a rare mistake is met. */
export const runs = { numRuns: 2000 };

/** For properties of facts alone. */
export const runsOfFacts = { ...runs, examples: kept.map((facts): [Facts] => [facts]) };

/** A day after all that happens here. */
export const always = day('2027-12-01');

export function itemsOf(here: Situation): readonly Item[] {
	return items(path(here, steps));
}

/** Those that are to do on a day. */
export function openItems(here: Situation): readonly Item[] {
	return itemsOf(here).filter(({ due, outcome }) => due !== null && outcome === null);
}

/** The day this ending began, as the facts say it. */
export function begun({ practice: own, case: { client: who } }: Facts): Day {
	if (who.endingBegunOn) return who.endingBegunOn;
	const { startedOn } = who;
	return startedOn && startedOn > own.plannedOn ? startedOn : own.plannedOn;
}

/**
 * Days that hang on booked, planned or promised days follow them, and each says why in a sentence that agrees: over every
 * reason, special situation and place, with random facts.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, isWeekend, type Day } from '$lib/domain/days/day';
import { holidayOn } from '$lib/domain/days/holidays';
import type { Situation } from '$lib/domain/rules/ending';
import type { StepId } from '$lib/domain/rules/ids';
import {
	always,
	anyDay,
	begun,
	openItems,
	randomFacts,
	runs,
	runsOfFacts,
	situationAt
} from '$tests/support/domain/random-case';

describe('what is booked, planned or promised is followed:', () => {
	const isFree = ({ practice, holidays }: Situation, on: Day) =>
		isWeekend(on) || practice.daysOff.includes(on) || holidayOn(holidays, on) !== null;
	/** The first working day from then on. */
	const workdayFrom = (here: Situation, on: Day): Day =>
		isFree(here, on) ? workdayFrom(here, addDays(on, 1)) : on;
	const dueOf = (here: Situation, id: StepId) =>
		openItems(here).find(({ step }) => step.id === id)?.due?.on ?? null;

	it('the first visit by the working day after it, the last planned session by what follows', () => {
		fc.assert(
			fc.property(randomFacts, anyDay, anyDay, (facts, bookedFor, plannedOn) => {
				const referrals = [{ ...bookedVisit, bookedFor }];
				const sessions = [{ ...plannedSession, plannedOn }];
				const own = { ...facts.case, referrals, sessions };
				const here = situationAt({ ...facts, case: own }, always);
				const visit = dueOf(here, 'confirm-first-visit');
				const after = addDays(bookedFor, 1);
				const soonest = after > begun(facts) ? after : begun(facts);
				if (visit) expect(visit).toBe(workdayFrom(here, soonest));
				const note = dueOf(here, 'write-closing-note');
				const held = here.ended('hold-closure-sessions');
				if (note === null || held || here.lastSessionOn === null) return;
				expect(note >= plannedOn && note >= here.lastSessionOn).toBe(true);
			}),
			runs
		);
	});

	it('the end of a follow-up, and a letter that came back', () => {
		fc.assert(
			fc.property(randomFacts, (facts) => {
				const here = situationAt(facts, always);
				const { followUpUntilOn } = facts.case.client;
				const until = dueOf(here, 'end-follow-up');
				if (until && followUpUntilOn) expect(until >= followUpUntilOn).toBe(true);
				const again = dueOf(here, 'send-it-again');
				const returned = facts.case.contacts.filter(({ result }) => result === 'returned');
				for (const { happenedOn } of again ? returned : []) {
					expect(again! >= happenedOn).toBe(true);
				}
			}),
			runsOfFacts
		);
	});
});

const bookedVisit = {
	id: 'visit',
	clientId: 'zoe',
	providerId: 'river',
	providerName: 'River Clinic',
	suggestedOn: '2026-01-01' as Day,
	offeredOn: '2026-01-02' as Day,
	answer: 'accepted' as const,
	answeredOn: '2026-01-03' as Day,
	missedOn: null,
	visitKeptOn: null
};

const plannedSession = {
	id: 'session',
	clientId: 'zoe',
	standing: 'planned' as const,
	happenedOn: null,
	way: null,
	covered: null
};

describe('the sentence and the day agree:', () => {
	/** Notice counts back from the day that is set, whatever is planned after it. */
	const withTelling = ['tell-in-session', 'check-contact-wishes', 'state-the-essentials'];
	/** Sentences that count from the last session, and how many days that is. */
	const counted: readonly [RegExp, (found: RegExpExecArray) => number][] = [
		[/^(\d+) days? before the last session/, ([, days]) => Number(days)],
		[/^Two months before the last session/, () => 60],
		[/^Two weeks before the last session/, () => 14],
		[/^A week before the last session/, () => 7],
		[/^On the day of the last session/, () => 0]
	];

	it('days before the last session are that many, unless a free day moved them', () => {
		fc.assert(
			fc.property(randomFacts, (facts) => {
				const here = situationAt(facts, always);
				const planned = here.case.sessions.flatMap((each) =>
					each.standing === 'planned' ? [each.plannedOn] : []
				);
				for (const { step, due } of openItems(here)) {
					const ends = withTelling.includes(step.id) ? [] : planned;
					const last = [here.lastSessionOn!, ...ends].sort().at(-1)!;
					for (const [sentence, daysOf] of counted) {
						const found = sentence.exec(due!.why);
						if (!found || / (Earlier|Later), to leave .+ free\.$/.test(due!.why)) continue;
						const left = daysBetween(due!.on, last);
						expect([step.id, left]).toEqual([step.id, daysOf(found)]);
					}
				}
			}),
			runsOfFacts
		);
	});
});

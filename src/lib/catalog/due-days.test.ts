/**
 * Days stand still: over every reason, special situation and place, with random facts. What is expected is read from the
 * facts and the catalog's data. Facts that failed once are kept.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Day } from '$lib/domain/days/day';
import type { Item } from '$lib/domain/path/path';
import { practiceEdited } from '$lib/domain/recording';
import type { Situation } from '$lib/domain/rules/ending';
import type { StepId } from '$lib/domain/rules/ids';
import type { Step } from '$lib/domain/rules/step';
import {
	always,
	anyDay,
	begun,
	itemsOf,
	openItems,
	randomFacts,
	runs,
	runsOfFacts,
	situationAt
} from '$tests/support/domain/random-case';
import { reasons } from './index';

it('the same facts on two days give each item the same day, for the same reason', () => {
	fc.assert(
		fc.property(randomFacts, anyDay, anyDay, (facts, one, other) => {
			const days = (on: Day) =>
				itemsOf(situationAt(facts, on)).map(({ step, due }) => [step.id, due]);
			expect(days(one)).toEqual(days(other));
		}),
		runs
	);
});

/** What cannot be before the telling, where somebody has to be told. */
const behindTelling: readonly StepId[] = [
	'state-the-essentials',
	'talk-over-the-notice',
	'tell-guardian-or-partner',
	'assess-need',
	'choose-options',
	'give-referral-details',
	'give-crisis-resources',
	'plan-closure-sessions',
	'hold-closure-sessions',
	'agree-on-what-helps',
	'send-second-notice',
	'remind-at-half-time',
	'write-closing-note',
	'store-records',
	'close-file'
];

/** What follows another step, and has no day before that has ended. */
const follows: Partial<Record<StepId, StepId>> = {
	'record-choice': 'give-referral-details',
	'sign-release': 'record-choice',
	'send-transfer-summary': 'sign-release',
	'confirm-receipt': 'send-transfer-summary'
};

it('nothing is due before what it waits for', () => {
	fc.assert(
		fc.property(randomFacts, (facts) => {
			const here = situationAt(facts, always);
			const all = itemsOf(here);
			for (const item of openItems(here)) {
				waitsForGates(here, all, item);
				waitsForTelling(here, all, item);
				const cause = follows[item.step.id];
				if (cause) expect(item.due!.on >= here.ended(cause)!.happenedOn).toBe(true);
			}
		}),
		runsOfFacts
	);
});

/** What the reason and the special situations put before it has ended, and no later than it is due. */
function waitsForGates(here: Situation, all: readonly Item[], { step, due }: Item): void {
	for (const gate of gatesOf(here, step.id)) {
		const before = all.find((each) => each.step.id === gate);
		if (!before) continue;
		expect(before.outcome, `${step.id} waits for ${gate}`).not.toBeNull();
		expect(due!.on >= before.outcome!.happenedOn, `${step.id} before ${gate}`).toBe(true);
	}
}

function waitsForTelling(here: Situation, all: readonly Item[], { step, due }: Item): void {
	const telling = all.find(({ step: { id } }) => id === 'tell-in-session');
	if (!telling || !behindTelling.includes(step.id)) return;
	const gates = all.filter((each) => isGateOf(here, each.step.id) && each.outcome === null);
	const days = telling.outcome
		? [telling.outcome.happenedOn]
		: [telling, ...gates].flatMap((each) => (each.due ? [each.due.on] : []));
	for (const on of days) expect(due!.on >= on, `${step.id} on ${due!.on}`).toBe(true);
}

function gatesOf({ reason, circumstances, case: { client } }: Situation, step: StepId): StepId[] {
	const changes = client.standing === 'current' ? [reason, ...circumstances] : circumstances;
	return changes.flatMap(({ gates }) => gates[step] ?? []);
}

function isGateOf(here: Situation, id: StepId): boolean {
	return gatesOf(here, 'tell-in-session').includes(id);
}

/** The day on which what ticked special situations alone bring came onto the path; `null`: something else brings it too. */
function cameOn(here: Situation, { id, brought, appliesTo }: Step): Day | undefined {
	const { reason, circumstances, case: own } = here;
	if (reason.brings.includes(id) || (!brought && appliesTo(here))) return undefined;
	const days = circumstances
		.filter(({ brings }) => brings.includes(id))
		.map((each) => own.client.circumstancesSince[each.id]);
	const known = days.filter((on) => on !== undefined);
	return known.length === days.length ? known.sort()[0] : undefined;
}

describe('nothing is due before its ending began:', () => {
	it('nor before the special situation that brings it was ticked', () => {
		fc.assert(
			fc.property(randomFacts, (facts) => {
				const here = situationAt(facts, always);
				for (const { step, due } of openItems(here)) {
					const since = cameOn(here, step);
					expect(due!.on >= begun(facts), step.id).toBe(true);
					if (since) expect(due!.on >= since, step.id).toBe(true);
				}
			}),
			runsOfFacts
		);
	});

	it('a new reason of the practice begins its own plan', () => {
		const others = fc.constantFrom(...reasons.filter(({ scope }) => scope !== 'client'));
		fc.assert(
			fc.property(randomFacts, others, anyDay, (facts, to, on) => {
				const from = reasons.find(({ id }) => id === facts.practice.reason)!;
				const isOther = from.practiceEnds !== to.practiceEnds || from.temporary !== to.temporary;
				fc.pre(isOther && facts.case.client.endingBegunOn === null);
				const change = practiceEdited(facts.practice, { reason: to.id }, { from, to, on });
				const fields = change!.ops[0]!.op === 'set' ? change!.ops[0]!.fields : {};
				const practice = { ...facts.practice, ...fields } as typeof facts.practice;
				for (const { step, due } of openItems(situationAt({ ...facts, practice }, always))) {
					expect(due!.on >= on, step.id).toBe(true);
				}
			}),
			runs
		);
	});
});

/** Which next providers somebody was named, and whether each was asked for openings before. */
import { daysBetween, earlier, latest, type Day } from '$lib/domain/days/day';
import type { Case, Outcome, Provider, SentLetter } from '$lib/domain/records';
import { milestones } from '$lib/domain/rules/milestones';
import { stands } from './next-provider';

/** `on` is `null` where what shows it has no day: then it only bears out what was recorded. */
export type Shown = { on: Day | null; by: string };

type Facts = { case: Case; providers: readonly Provider[] };

/** To the client or their own people, and not come back. */
export function leftLetters({ case: { letters } }: Pick<Facts, 'case'>): SentLetter[] {
	return letters.filter((each) => stands(each) && !each.correspondentId && !each.providerId);
}

/** Whoever was named had been asked for openings within these days before. */
export const openingsHoldDays = 30;

/** A choice is one among so many names. */
export const optionsWanted = 3;

/** On the day the last of three different names stood on their list, or in a letter. */
export function optionsChosen({ case: own }: Facts): Shown | null {
	const listed = own.referrals.map((each) => {
		return { name: each.providerName.trim(), on: each.suggestedOn };
	});
	const first = new Map<string, Day>();
	for (const { name, on } of [...listed, ...inLetters({ case: own })])
		first.set(name, earlier(first.get(name) ?? on, on));
	const on = [...first.values()].sort()[optionsWanted - 1] ?? null;
	return on && { on, by: 'Names on their list' };
}

function inLetters(facts: Pick<Facts, 'case'>): { name: string; on: Day }[] {
	return leftLetters(facts).flatMap(({ named, happenedOn: on }) =>
		named.map((name) => ({ name, on }))
	);
}

/** Of three names, or of as many as somebody answers for with a sentence. */
export function openingsChecked(facts: Facts): Shown | null {
	const named = namedOn(facts);
	if (named.length === 0 || !areChosen(facts)) return null;
	const asked = named.every(({ provider, on }) => {
		const checkedOn = provider?.checkedOn ?? null;
		return checkedOn !== null && daysBetween(checkedOn, on) <= openingsHoldDays;
	});
	const on = latest(named.map((each) => each.on));
	return asked ? { on, by: 'Each was asked in the weeks before' } : null;
}

function areChosen(facts: Facts): boolean {
	const isSaid = ({ step, outcome, because }: Outcome) =>
		step === milestones.optionsChosen && outcome === 'done' && because !== null;
	return optionsChosen(facts) !== null || facts.case.outcomes.some(isSaid);
}

function namedOn(facts: Facts): { provider: Provider | undefined; on: Day }[] {
	const { providers, case: own } = facts;
	const offered = own.referrals.flatMap(({ providerId, offeredOn }) =>
		offeredOn ? [{ provider: providers.find(({ id }) => id === providerId), on: offeredOn }] : []
	);
	const written = inLetters(facts).map(({ name, on }) => {
		return { provider: providers.find((each) => each.name.trim() === name), on };
	});
	return [...offered, ...written];
}

import { isMinor, type Case } from './case';
import type { Day } from './day';
import { milestones } from './milestones';
import type { Outcome, Practice, Provider } from './records';
import type { Jurisdiction, Reason, Situation } from './rules';

/** What every client's situation shares. */
export type Context = {
	practice: Practice;
	providers: readonly Provider[];
	catalog: { reasons: readonly Reason[]; jurisdictions: readonly Jurisdiction[] };
	today: Day;
};

/** Joins one client's facts with the rules that hold for it: the client's own reason and place, else the practice's. */
export function situation(case_: Case, context: Context): Situation {
	const { client, outcomes } = case_;
	const { practice, providers, catalog, today } = context;
	const here = pick(catalog.jurisdictions, [practice.place, 'general']);
	return {
		case: case_,
		practice,
		providers,
		reason: pick(catalog.reasons, [client.reason, practice.reason]),
		place: client.place ? pick(catalog.jurisdictions, [client.place, here.id]) : here,
		holidays: here.holidays,
		today,
		minor: isMinor(client, today),
		lastSessionOn: client.lastSessionOn ?? practice.lastSessionOn,
		ended: (step) => newest(outcomes, (each) => each.step === step),
		doneOn: (step) =>
			newest(outcomes, (each) => each.step === step && each.outcome === 'done')?.happenedOn ?? null
	};
}

/** The client has ended the choice of a next provider without one. */
export function wantsNoProvider(situation: Situation): boolean {
	const choice = situation.ended(milestones.nextProviderChosen);
	return choice !== null && choice.outcome !== 'done';
}

/** By the day it happened; on the same day the one recorded later. */
function newest(outcomes: readonly Outcome[], fits: (each: Outcome) => boolean): Outcome | null {
	let found: Outcome | null = null;
	for (const each of outcomes) {
		if (fits(each) && (found === null || each.happenedOn >= found.happenedOn)) found = each;
	}
	return found;
}

/** @throws when the catalog knows none of these ids: it never loses an entry. */
function pick<T extends { id: string }>(entries: readonly T[], ids: (string | null)[]): T {
	for (const id of ids) {
		const found = id !== null && entries.find((entry) => entry.id === id);
		if (found) return found;
	}
	throw new Error(`the catalog has none of ${ids.join(', ')}`);
}

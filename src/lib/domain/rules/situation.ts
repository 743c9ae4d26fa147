import type { Case, Outcome, Practice, Provider } from '$lib/domain/records';
import { closesFile, isInTreatment, isMinor } from '$lib/domain/records';
import { addDays, addMonths, earlier, later, type Day } from '$lib/domain/days/day';
import { seenOn } from './attended';
import { answers } from './contacts';
import { newest } from './concerned';
import { ends } from './ended';
import { knownOf } from './known';
import { endedWithPractice, lookBack } from './look-back';
import { milestones } from './milestones';
import type { Circumstance, Reason, Situation, Topic } from './ending';
import type { CircumstanceId } from './ids';
import type { Jurisdiction } from './place';
import { keeperOf, newsOf } from './news';
import type { Step } from './step';
import { wheresOf } from './where';

/** What every client's situation shares. */
export type Context = {
	practice: Practice;
	providers: readonly Provider[];
	catalog: {
		reasons: readonly Reason[];
		jurisdictions: readonly Jurisdiction[];
		circumstances: readonly Circumstance[];
		steps: readonly Step[];
		agenda: readonly Topic[];
	};
	today: Day;
};

/** Joins one client's facts with the rules that hold for it: the client's own reason and place, else the practice's. */
export function situation(case_: Case, context: Context): Situation {
	const { client } = case_;
	const { practice, providers, catalog, today } = context;
	const local = pick(catalog.jurisdictions, [practice.place, 'general']);
	const own = ownReason(case_, context);
	const reason = reasonNow(own, case_, context);
	const begunOn = beginning(case_, practice);
	const lastSessionOn = client.lastSessionOn ?? usualEnd(own, begunOn, practice);
	const minor = isMinor(client, today);
	const news = newsOf({ reason, practice, lastSessionOn });
	const known = knownOf(case_, news, keeperOf(practice), minor);
	const here: Situation = {
		case: case_,
		practice,
		providers,
		reason,
		ownReason: own,
		steps: catalog.steps,
		agenda: catalog.agenda,
		circumstances: [],
		place: client.place ? pick(catalog.jurisdictions, [client.place, local.id]) : local,
		home: local,
		holidays: local.holidays,
		...{ today, minor, begunOn, lastSessionOn, news, known },
		...ends(case_, known, minor, providers)
	};
	here.circumstances = catalog.circumstances.filter((each) => each.holds(here, each.id));
	return here;
}

/** Nobody goes on with an ending of its own once somebody acts for the therapist. */
function ownReason({ client }: Case, { practice, catalog }: Context): Reason {
	const ofPractice = reasonOf(catalog.reasons, practice.reason);
	return client.reason === null || ofPractice.byExecutor
		? ofPractice
		: reasonOf(catalog.reasons, client.reason);
}

/** Once the file is closed, a closing of the practice that came later concerns them in place of how their own ended. */
function reasonNow(own: Reason, { outcomes }: Case, { practice, catalog }: Context): Reason {
	const closedOn = newest(outcomes, closesFile)?.happenedOn;
	if (closedOn === undefined) return own;
	const ofPractice = reasonOf(catalog.reasons, practice.reason);
	return ofPractice.practiceEnds && !own.practiceEnds ? ofPractice : own;
}

/** How the file was closed; `null` while it is open. */
export function closingOf({ case: { outcomes } }: Pick<Situation, 'case'>): Outcome | null {
	return newest(outcomes, closesFile);
}

/**
 * The client's own ending begins on its own day; else with the plan, or with the client where they came later. A
 * second one never begins before they came back.
 */
function beginning({ client, earlier: before }: Case, { plannedOn }: Practice): Day {
	const { endingBegunOn, startedOn } = client;
	const begunOn = endingBegunOn ?? later(startedOn ?? plannedOn, plannedOn);
	return later<Day>(begunOn, before.at(-1)?.reopenedOn ?? begunOn);
}

/** No later than the practice's own last day. */
function usualEnd({ usualDays }: Reason, begunOn: Day, practice: Practice): Day | null {
	if (usualDays === null) return practice.lastSessionOn;
	const usual = addDays(begunOn, usualDays);
	return earlier(usual, practice.lastSessionOn ?? usual);
}

/** The day on which whoever held the treatment died. */
export const diedOn = ({ absence, absentSinceOn }: Practice): Day | null =>
	absence === 'died' ? absentSinceOn : null;

/** The last session as somebody set it, never one that the plan only supposes: what is said and written names no other. */
export function lastSessionSaid({ case: { client }, reason, practice }: Situation): Day | null {
	const common = isInTreatment(client) && reason.usualDays === null ? practice.lastSessionOn : null;
	const said = client.lastSessionOn ?? common;
	const died = diedOn(practice);
	return said && died && said > died ? null : said;
}

/** Whether a special situation holds for this client. */
export function has(situation: Situation, circumstance: CircumstanceId): boolean {
	return situation.circumstances.some(({ id }) => id === circumstance);
}

/** Whether they were told, and know the days as they are now. */
export function isTold({ doneOn, known }: Situation): boolean {
	return doneOn(milestones.told) !== null && known.knows !== 'anotherDay';
}

/** Whether the therapist has news to tell: an ending is planned, it did not come from the client, and no crisis is on. */
export function isToBeTold({ reason, circumstances }: Situation): boolean {
	const may = circumstances.every(({ keepsOnly, stopsClock }) => keepsOnly === null && !stopsClock);
	return reason.ends && may && reason.waives[milestones.told] === undefined;
}

/** A former client who is told of a closing: seen, else closed, within the months to look back here, or nobody knows when. */
export function isRecentFormer(situation: Situation): boolean {
	const { practice, reason, today } = situation;
	const { standing, endedOn } = situation.case.client;
	if (standing !== 'former' || !reason.practiceEnds || reason.leaves) return false;
	if (endedWithPractice(situation)) return false;
	const lastOn = seenOn(situation) ?? endedOn ?? closingOf(situation)?.happenedOn ?? null;
	if (lastOn === null) return true;
	const { months } = lookBack(practice, wheresOf(situation));
	return lastOn >= addMonths(practice.closingOn ?? today, -months);
}

/** Whether the therapist ticked this special situation. */
export function isTicked({ case: { client } }: Situation, circumstance: CircumstanceId): boolean {
	return client.circumstances.includes(circumstance);
}

/** Somebody who could not be reached has got in touch, or answered, since this ending began. */
export function isBackInTouch(situation: Situation): boolean {
	return !situation.reason.clientReachable && answers(situation).length > 0;
}

/** They need no further care, or ended the choice of a next provider without one. */
export function wantsNoProvider(situation: Situation): boolean {
	const choice = situation.ended(milestones.nextProviderChosen);
	if (choice !== null) return choice.outcome !== 'done';
	return situation.case.client.need === 'none';
}

/**
 * A newer version may have recorded a reason that this one has no folder for: then nothing is worked out, and no
 * letter goes, in place of a guess.
 */
function reasonOf(reasons: readonly Reason[], id: string): Reason {
	const found = reasons.find((each) => each.id === id);
	if (found) return found;
	const about = `A newer version of Closewell has recorded the reason “${id}”, which this one does not know: update it, or choose another reason.`;
	return {
		...pick(reasons, ['not-ending']),
		title: 'A reason not known here',
		about,
		watch: [about]
	};
}

/** @throws when the catalog knows none of these ids: it never loses an entry. */
function pick<T extends { id: string }>(entries: readonly T[], ids: (string | null)[]): T {
	for (const id of ids) {
		const found = id !== null && entries.find((entry) => entry.id === id);
		if (found) return found;
	}
	throw new Error(`the catalog has none of ${ids.join(', ')}`);
}

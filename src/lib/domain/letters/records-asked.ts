/** By when a request for records has to be answered, by the stricter of the places' rules whose text was read. */
import { addDays, addMonths, addYears, isWeekend, writeDay, type Day } from '$lib/domain/days/day';
import { holidayOn, type Holidays } from '$lib/domain/days/holidays';
import type { Here, LetterId, Limit, Situation } from '$lib/domain/rules';
import { counted, leftLetters, settledLimits, wheresOf } from '$lib/domain/rules';

/** `answerBy`: `null`: no rule is known. */
export type RecordsAsked = { on: Day; answerBy: Day | null; why: string };

/**
 * The day of the oldest request for records that no letter has answered; where all are answered, that of the newest. A
 * second request does not give more time for the first. No other call is a request. `null`: nobody asked.
 */
export function askedOn(situation: Pick<Situation, 'case'>): Day | null {
	return openSince(situation) ?? requests(situation).at(-1) ?? null;
}

function openSince(situation: Pick<Situation, 'case'>): Day | null {
	const answered = leftLetters(situation).filter(({ letter }) =>
		answers.some((id) => id === letter)
	);
	const isOpen = (on: Day) => answered.every(({ happenedOn }) => happenedOn < on);
	return requests(situation).find(isOpen) ?? null;
}

function requests({ case: { contacts } }: Pick<Situation, 'case'>): Day[] {
	const asks = contacts.filter(({ result }) => result === 'askedForRecords');
	return asks.map(({ happenedOn }) => happenedOn).sort();
}

/** The oldest request that no letter has answered; `null`: nobody asked, or all are answered. */
export function recordsAsked(situation: Situation): RecordsAsked | null {
	const { practice, home } = situation;
	const on = openSince(situation);
	if (on === null) return null;
	const rule = answerWithin(situation);
	if (rule === null) return { on, answerBy: null, why: 'We know of no rule on how soon.' };
	const answerBy = after(on, rule, home.holidays);
	const why = `${counted(rule.value, rule.unit)} from ${writeDay(on, practice.regionStyle)}: ${rule.source.text}.`;
	return { on, answerBy, why };
}

/** How soon a request for records has to be answered; `null`: no rule is known. */
export function answerWithin(here: Here): Limit | null {
	const limits = settledLimits(wheresOf(here));
	return limits.find(({ topic }) => topic === 'access')?.decided?.rule ?? null;
}

/** The rule that lets an answer be put off once, in writing, and gives a review where records are held back: 45 CFR 164.524(b)(2), (d). */
const FEDERAL = 'us-access';
const PUT_OFF = 30;

/** Until when an answer may be put off; `null`: no rule that was read lets it, or the day to say so is past. */
export function putOffTo(situation: Situation): Day | null {
	const asked = recordsAsked(situation);
	const isFederal = answerWithin(situation)?.id === FEDERAL;
	if (!asked?.answerBy || !isFederal || asked.answerBy < situation.today) return null;
	return addDays(asked.answerBy, PUT_OFF);
}

/** Whether somebody from whom records are held back may have that reviewed. */
export const givesReview = (here: Here): boolean =>
	wheresOf(here).every(({ place }) => place.limits.some(({ id }) => id === FEDERAL));

/** The letters that answer a request. */
const answers: readonly LetterId[] = [
	...(['records-request', 'guardian-records-request'] as const),
	...(['records-part', 'guardian-records-part'] as const),
	...(['records-denied', 'guardian-records-denied'] as const)
];

const adding = { days: addDays, months: addMonths, years: addYears };

function after(on: Day, { value, unit }: Limit, holidays: Holidays | null): Day {
	return unit === 'workingDays' ? workingDays(on, value, holidays) : adding[unit](on, value);
}

/** Neither weekends nor holidays count; the therapist's own days off do. */
function workingDays(from: Day, count: number, holidays: Holidays | null): Day {
	let on = from;
	for (let left = count; left > 0;) {
		on = addDays(on, 1);
		if (!isWeekend(on) && holidayOn(holidays, on) === null) left -= 1;
	}
	return on;
}

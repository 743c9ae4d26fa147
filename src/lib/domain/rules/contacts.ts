import { earlier, latest, type Day } from '$lib/domain/days/day';
import type { ContactMade } from '$lib/domain/records';
import type { Situation } from './ending';
import { isAttempt } from './milestones';

/** The day this ending began, or that of the first attempt its steps took, where that was earlier: from then contact counts. */
export function contactsFrom({ case: { outcomes }, begunOn }: Situation): Day {
	return outcomes
		.filter(({ step, outcome }) => outcome !== 'notApplicable' && isAttempt(step))
		.reduce<Day>((first, { happenedOn }) => earlier(first, happenedOn), begunOn);
}

/** Each contact of this ending: what its steps, its letters and its note count. */
export function contactsOf(situation: Situation): readonly ContactMade[] {
	const from = contactsFrom(situation);
	return situation.case.contacts.filter(({ happenedOn }) => happenedOn >= from);
}

/** What the client said or answered in the course of this ending; for a child, whoever decides for them. */
export function answers(situation: Situation): readonly ContactMade[] {
	return contactsOf(situation).filter(({ by, result }) =>
		result === 'reachedOther' ? situation.minor : by === 'them' || result === 'reached'
	);
}

/** The newest day since this ending began on which a letter came back that is not in error; `null`: none did. */
export function letterReturnedOn({ case: { contacts, letters }, begunOn }: Situation): Day | null {
	const isInError = (on: Day) => {
		const back = letters.filter(({ returnedOn }) => returnedOn === on);
		return back.length > 0 && back.every(({ recordedInError }) => recordedInError !== null);
	};
	const back = contacts.filter(({ result }) => result === 'returned');
	const days = back.map(({ happenedOn }) => happenedOn);
	return latest(days.filter((on) => on >= begunOn && !isInError(on)));
}

/** How many tries to reach them the log holds that reached nobody. */
export function triesOf(situation: Situation): number {
	const answered = answers(situation);
	return contactsOf(situation).filter(
		(each) => each.by === 'us' && each.result !== 'returned' && !answered.includes(each)
	).length;
}

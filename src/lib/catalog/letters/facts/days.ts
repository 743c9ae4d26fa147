/** Days that letters name, written out; empty where one is not known: what needs it is held back before (`missing`, `unknown`). */
import type { Day } from '$lib/domain/days/day';
import { askedOn, putOffTo, recordsAsked } from '$lib/domain/letters/records-asked';
import { seenOn, type Situation } from '$lib/domain/rules';
import { say } from '$lib/catalog/letters/spanish';
import type { At } from './at';
import { calledOn, wroteOn } from './attempts';
import { oldAnnouncement, outOfDate } from './changed';
import { answerOn, endsUnlessAnsweredOn, payOn, setADayByOn, withinAWeekOn } from './days-ahead';
import { endedOn } from './ended';
import { on, written } from './is';
import { askBeforeDestroyingOn, destroyAfterOn, keptUntilOn } from './kept-until';
import { nextWordOn } from './next-word';
import { placeFound } from './unit';

/** “May 4, 2026 and May 8, 2026”, or “el 4 de mayo de 2026 y el 8 de mayo de 2026”: each Spanish day with its article. */
export function inWords(days: readonly Day[], here: Situation): string {
	const article = here.inSpanish ? 'el ' : '';
	const all = days.map((day) => `${article}${written(day, here)}`);
	const last = all.pop() ?? '';
	if (all.length === 0) return last;
	return say(here, '{days} and {last}', { days: all.join(', '), last });
}

const missed = ({ case: { sessions } }: Situation): Day[] =>
	sessions.flatMap((each) => (each.standing === 'missed' ? [each.plannedOn] : [])).sort();

export const days = {
	lastSession: on(({ lastSessionOn }) => lastSessionOn),
	ownLastSession: on(({ case: { client } }) => client.lastSessionOn),
	lastSeen: on(seenOn),
	endedOn: on(endedOn),
	begunOn: on(({ begunOn }) => begunOn),
	keptUntil: on(keptUntilOn),
	destroyAfter: on(destroyAfterOn),
	askBeforeDestroying: on(askBeforeDestroyingOn),
	nextWord: on(nextWordOn),
	setADayBy: on(setADayByOn),
	answerBy: on(answerOn),
	policySignedOn: on(({ case: { client } }) => client.policySignedOn),
	payBy: on(payOn),
	withinAWeek: on(withinAWeekOn),
	endsUnlessAnswered: on(endsUnlessAnsweredOn),
	letterReadOn: on(({ known }) => known.read?.on),
	changedLetterOn: on((here) => outOfDate(here)?.on),
	lastSessionBefore: on((here) => outOfDate(here)?.said.lastSessionOn),
	closingBefore: on((here) => outOfDate(here)?.said.closingOn),
	returnFromBefore: on((here) => outOfDate(here)?.said.returnFromOn),
	returnByBefore: on((here) => outOfDate(here)?.said.returnByOn),
	announcedOn: on((here) => oldAnnouncement(here)?.happenedOn),
	careBegins: on((here) => placeFound(here)?.on),
	followUpUntil: on(({ case: { client } }) => client.followUpUntilOn),
	recordsAskedOn: on<Situation>(askedOn),
	recordsAnswerBy: on((here) => recordsAsked(here)?.answerBy),
	recordsPutOffTo: on(putOffTo),
	consequencesTalkedOn: on(({ doneOn }) => doneOn('talk-over-consequences')),
	appealLookedAtOn: on(({ doneOn }) => doneOn('ask-for-an-appeal')),
	calledDays: ({ here }: At) => inWords([...calledOn(here)].sort(), here),
	wroteDays: ({ here }: At) => inWords([...wroteOn(here)].sort(), here),
	missedDays: ({ here }: At) => inWords(missed(here), here)
};

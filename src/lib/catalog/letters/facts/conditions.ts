import { daysBetween, type Day } from '$lib/domain/days/day';
import type { Practice } from '$lib/domain/records';
import type { Reason, Situation } from '$lib/domain/rules/ending';
import { lastSessionSaid } from '$lib/domain/rules/situation';
import { daysToOffer } from './days-ahead';
import { is } from './is';
import { keptUntilOn } from './kept-until';
import { nextWordOn } from './next-word';
import { endsHere, placeFound } from './unit';

const reason = (trait: keyof Reason) => is((here) => here.reason[trait] === true);

/** Why it ends. */
export const reasons = {
	ends: reason('ends'),
	practiceEnds: reason('practiceEnds'),
	careContinues: reason('careContinues'),
	clientReachable: reason('clientReachable'),
	mayEndAtOnce: reason('mayEndAtOnce'),
	temporary: reason('temporary'),
	byExecutor: reason('byExecutor'),
	leaves: reason('leaves'),
	confirms: reason('confirms'),
	mayComeBack: reason('mayComeBack'),
	/** The therapist closes or leaves of their own accord: a colleague's executor writes otherwise. */
	closes: is(
		({ reason: { practiceEnds, startedBy } }) => practiceEnds && startedBy === 'clinician'
	),
	closureOnRequest: is((here) => here.reason.onRequest.includes('closure'))
};

/** With fewer days than these from the letter to the last session there is no time for a goodbye. */
const SOON_DAYS = 14;

const endsSoon = ({ today, lastSessionOn }: Situation): boolean =>
	lastSessionOn !== null && daysBetween(today, lastSessionOn) < SOON_DAYS;

/** Whether something is before this day. */
const isPast = (on: Day | null, { today }: Situation): boolean => on !== null && on < today;

/** Where the days stand. */
export const dayConditions = {
	isOver: is((here) => isPast(here.lastSessionOn, here)),
	hasClosed: is((here) => isPast(here.practice.closingOn, here)),
	isClosed: is(({ practice: { closingOn }, today }) => closingOn !== null && closingOn <= today),
	hasClosing: is(endsHere),
	endsSoon: is(endsSoon),
	hasLastSession: is(({ lastSessionOn }) => lastSessionOn !== null),
	lastAfterClosing: is(
		({ practice: { closingOn }, lastSessionOn }) =>
			closingOn !== null && (lastSessionOn ?? '') > closingOn
	),
	/** The day of the practice’s last sessions is theirs too. */
	isLastOfAll: is(({ case: { client }, practice, reason: { practiceEnds } }) => {
		const own = client.lastSessionOn;
		return practiceEnds && (own === null || own === practice.lastSessionOn);
	}),
	/** Their own last session is not the first day of the care they go to. */
	stopsOnOwnDay: is((here) => {
		const own = here.case.client.lastSessionOn;
		return own !== null && own !== placeFound(here)?.on;
	}),
	isLastSaid: is((here) => lastSessionSaid(here) !== null),
	isLastSaidPast: is((here) => isPast(lastSessionSaid(here), here)),
	isAskUntilSet: is(({ practice }) => practice.askMeUntilOn !== null),
	isAskUntilPast: is((here) => isPast(here.practice.askMeUntilOn, here)),
	isAskUntilBeforeClosing: is(({ practice }) => isBeforeClosing(practice)),
	/** Nobody is asked for records any more, or nobody knows until when. */
	isAskUntilOver: is(({ practice: { askMeUntilOn, closingOn }, today }) => {
		const until = askMeUntilOn ?? closingOn;
		return until === null || until < today;
	}),
	isAskUntilGone: is(({ practice: { askMeUntilOn, closingOn }, today }) => {
		const until = askMeUntilOn ?? closingOn;
		return until !== null && until < today;
	}),
	isAskedAfterClosing: is(
		({ practice }) => (practice.askMeUntilOn ?? '') > (practice.closingOn ?? '')
	),
	isKeptUntilKnown: is((here) => keptUntilOn(here) !== null),
	hasReturnFrom: is(({ practice }) => practice.returnFromOn !== null),
	hasReturnBy: is(
		({ practice: { returnByOn }, today }) => returnByOn !== null && returnByOn > today
	),
	becomesClosing: is(({ practice }) => practice.becomesClosingOn !== null),
	hasNextWord: is((here) => nextWordOn(here) !== null),
	canOffer: is((here) => daysToOffer(here).length > 0),
	canOfferTwo: is((here) => daysToOffer(here).length >= 2)
};

/** Nobody is to be asked for records only while the practice is still open. */
export const isBeforeClosing = ({ askMeUntilOn, closingOn }: Practice): boolean =>
	askMeUntilOn !== null && closingOn !== null && askMeUntilOn < closingOn;

import { daysBetween } from '$lib/domain/days/day';
import { isUnderGdpr } from '$lib/domain/law/gdpr';
import { asCharged } from '$lib/domain/law/must-say';
import { boardNamed } from '$lib/domain/letters/place-rules';
import {
	answerWithin,
	givesReview,
	putOffTo,
	recordsAsked
} from '$lib/domain/letters/records-asked';
import { lastSessionSaid, type Situation } from '$lib/domain/rules';
import { daysToOffer, setADayByOn } from './days-ahead';
import { is, isPast } from './is';
import { destroyAfterOn, keptUntilOn } from './kept-until';
import { nextWordOn } from './next-word';
import { unsaidOnDestroying } from './names';
import { placeFound } from './unit';

/** With fewer days than these from the letter to the last session there is no time for a goodbye. */
const SOON_DAYS = 14;

const endsSoon = ({ today, lastSessionOn }: Situation): boolean =>
	lastSessionOn !== null && daysBetween(today, lastSessionOn) < SOON_DAYS;

/** Where the days stand, and the rules. */
export const dayConditions = {
	isOver: is((here) => isPast(here.lastSessionOn, here)),
	endsSoon: is(endsSoon),
	/** There are days between this one and the last. */
	lastLiesAhead: is(({ today, lastSessionOn }) => (lastSessionOn ?? '') > today),
	isSessionPlanned: is(({ case: { sessions }, today }) =>
		sessions.some(({ standing, plannedOn }) => standing === 'planned' && plannedOn > today)
	),
	hasLastSession: is(({ lastSessionOn }) => lastSessionOn !== null),
	lastAfterClosing: is(
		({ practice: { closingOn: on }, lastSessionOn }) => on !== null && (lastSessionOn ?? '') > on
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
	recordsAreDue: is((here) => destroyAfterOn(here) !== null),
	asksMoreOnDestroying: is((here) => unsaidOnDestroying(here).length > 0),
	isKeptUntilKnown: is((here) => keptUntilOn(here) !== null),
	canSetADayBy: is((here) => setADayByOn(here) !== null),
	hasNextWord: is((here) => nextWordOn(here) !== null),
	/** They asked for records, and nobody answered yet. */
	recordsAreAsked: is((here) => recordsAsked(here) !== null),
	/** And it is still to come. */
	hasAnswerDay: is((here) => (recordsAsked(here)?.answerBy ?? '') >= here.today),
	canPutOff: is((here) => putOffTo(here) !== null),
	givesReview: is(givesReview),
	isUnderGdpr: is(isUnderGdpr),
	isCopyChargeSaid: is((here) => asCharged(here).copyCharge !== null),
	copiesAtCost: is((here) => asCharged(here).copyCharge === 'atCost'),
	hasAnswerTime: is((here) => answerWithin(here) !== null),
	hasOwnBoard: is(({ practice, home }) => boardNamed({ practice, place: home }) !== null),
	/** A body that therapists join is of the whole country. */
	namesItsPlace: is(
		({ practice, home }) =>
			home.board === 'professional body' ||
			boardNamed({ practice, place: home })?.includes(home.title) === true
	),
	/** No law names one board for a profession: each belongs to a body that it joined. */
	isBodyJoined: is(({ home }) => home.board === 'professional body'),
	isHomeGeneral: is(({ home }) => home.id === 'general'),
	canOffer: is((here) => daysToOffer(here).length > 0),
	canOfferTwo: is((here) => daysToOffer(here).length >= 2)
};

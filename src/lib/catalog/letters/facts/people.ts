import { mayBeMailed, type Client } from '$lib/domain/records';
import type { CircumstanceId, Situation } from '$lib/domain/rules';
import { has, isRecentFormer, keeperOf, newsDays, seenOn } from '$lib/domain/rules';
import { isTheirChoice, outOfDate, toldOfAnotherKind } from './changed';
import { is } from './is';
import { placeFound } from './unit';

const ofClient = (holds: (client: Client) => boolean) => is(({ case: own }) => holds(own.client));
const holding = (circumstance: CircumstanceId) => is((here) => has(here, circumstance));

/** Who they are, and how they are seen. */
export const clients = {
	minor: is(({ minor }) => minor),
	guardiansDecide: is((here) => here.minor && !has(here, 'consents-alone')),
	othersDecide: is((here) => !here.minor && has(here, 'lacks-capacity')),
	inCrisis: holding('in-crisis'),
	medication: holding('medication'),
	courtOrdered: holding('court-ordered'),
	refusesClosure: holding('refuses-closure'),
	isRecentFormer: is(isRecentFormer),
	isSeenAlone: ofClient(({ format }) => format === 'individual'),
	isInGroup: ofClient(({ format }) => format === 'group'),
	isSeldomSeen: ofClient(({ frequency }) => frequency === 'monthly' || frequency === 'asNeeded'),
	hasBeenSeen: is((here) => seenOn(here) !== null),
	isMailRefused: ofClient((client) => !mayBeMailed(client)),
	severalDecide: is(({ case: { recipients } }) => {
		const deciding = recipients.filter(
			({ legalAuthority, mayKnow, noContact }) => legalAuthority && mayKnow !== false && !noContact
		);
		return deciding.length > 1;
	}),
	hasPlaceFound: is((here) => placeFound(here) !== null),
	/** Of a group each has a record of their own; a couple or family may have one together. */
	isWrittenToAlone: is(
		({ case: { client, recipients } }) =>
			client.format === 'group' || (client.format !== 'individual' && recipients.length > 0)
	)
};

const differs = (here: Situation, on: (typeof newsDays)[number]) => {
	const said = outOfDate(here)?.said;
	return said !== undefined && here.news !== null && said[on] !== here.news[on];
};

/** What no longer holds of the news as they were told it. */
export const changes = {
	isOutOfDate: is((here) => outOfDate(here) !== null),
	lastSessionMoved: is((here) => differs(here, 'lastSessionOn')),
	closingMoved: is((here) => differs(here, 'closingOn')),
	returnMoved: is((here) => differs(here, 'returnFromOn') || differs(here, 'returnByOn')),
	anyDayMoved: is((here) => newsDays.some((on) => differs(here, on))),
	hadLastSession: is((here) => Boolean(outOfDate(here)?.said.lastSessionOn)),
	hadClosing: is((here) => Boolean(outOfDate(here)?.said.closingOn)),
	hadReturnFrom: is((here) => Boolean(outOfDate(here)?.said.returnFromOn)),
	hadReturnBy: is((here) => Boolean(outOfDate(here)?.said.returnByOn)),
	keeperChanged: is((here) => {
		const said = outOfDate(here)?.said.custodian ?? null;
		return said !== null && said !== keeperOf(here.practice);
	}),
	newsHasLastSession: is(({ news }) => news?.lastSessionOn !== null),
	newsHasClosing: is(({ news }) => news?.closingOn !== null),
	newsHasReturnBy: is(({ news }) => news?.returnByOn !== null),
	wasToldOtherwise: is((here) => toldOfAnotherKind(here) !== null && !isTheirChoice(here)),
	/** Their letter told of another ending, and this day is their own choice. */
	hasChosenInstead: is((here) => here.known.reads === 'anotherKind' && isTheirChoice(here)),
	wasToldOfLeave: is((here) => toldOfAnotherKind(here)?.said?.kind === 'leave'),
	wasToldOfIllness: is((here) => toldOfAnotherKind(here)?.said?.absence === 'ill'),
	wasToldOfDeath: is((here) => toldOfAnotherKind(here)?.said?.absence === 'died')
};

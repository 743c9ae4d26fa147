import type { Client, Practice } from '$lib/domain/records';
import { crisisLines } from '$lib/domain/rules/crisis-lines';
import type { Situation } from '$lib/domain/rules/ending';
import type { CircumstanceId } from '$lib/domain/rules/ids';
import { keeperOf } from '$lib/domain/rules/news';
import { has, isRecentFormer } from '$lib/domain/rules/situation';
import { outOfDate, toldOfAnotherKind } from './changed';
import { is } from './is';
import { referable } from './referrals';
import { placeFound } from './unit';

const ofPractice = (holds: (practice: Practice) => boolean) =>
	is(({ practice }) => holds(practice));
const ofClient = (holds: (client: Client) => boolean) => is(({ case: own }) => holds(own.client));
const holding = (circumstance: CircumstanceId) => is((here) => has(here, circumstance));

/** Who they are, and how they are seen. */
export const clients = {
	minor: is(({ minor }) => minor),
	othersDecide: is((here) => !here.minor && has(here, 'lacks-capacity')),
	inCrisis: holding('in-crisis'),
	medication: holding('medication'),
	courtOrdered: holding('court-ordered'),
	refusesClosure: holding('refuses-closure'),
	isRecentFormer: is(isRecentFormer),
	isSeenAlone: ofClient(({ format }) => format === 'individual'),
	isSeldomSeen: ofClient(({ frequency }) => frequency === 'monthly' || frequency === 'asNeeded'),
	hasBeenSeen: ofClient(({ lastSeenOn }) => lastSeenOn !== null),
	isMailRefused: ofClient(({ mail, otherAddress }) => mail === 'refused' && !otherAddress?.trim()),
	severalDecide: is(({ case: { recipients } }) => {
		const deciding = recipients.filter(
			({ legalAuthority, mayKnow, noContact }) => legalAuthority && mayKnow !== false && !noContact
		);
		return deciding.length > 1;
	}),
	/** Of a group each has a record of their own; a couple or family may have one together. */
	isWrittenToAlone: is(({ case: { client, recipients } }) => {
		const isOne =
			client.format === 'individual' || (client.format !== 'group' && recipients.length === 0);
		return !isOne;
	})
};

/** What is noted of the practice, and of where it is. */
export const practices = {
	hasName: ofPractice(({ clinician }) => clinician.trim() !== ''),
	hasPhone: ofPractice(({ phone }) => phone !== ''),
	hasEmail: ofPractice(({ email }) => email !== ''),
	canBeReached: ofPractice(({ phone, email }) => phone !== '' || email !== ''),
	hasLicence: ofPractice(({ licence }) => licence.trim() !== ''),
	hasNewPlace: ofPractice(({ newPlace }) => newPlace.trim() !== ''),
	hasCover: ofPractice(({ coverName, coverPhone }) =>
		Boolean(coverName?.trim() && coverPhone?.trim())
	),
	hasExecutor: ofPractice(({ executorName, executorPhone }) =>
		Boolean(executorName?.trim() && executorPhone?.trim())
	),
	isAbsenceSaid: ofPractice(({ absence }) => absence !== null && absence !== 'unknown'),
	custodianKnown: ofPractice(({ custodian }) => custodian === 'known'),
	hasCustodianName: ofPractice(({ custodianName }) => custodianName.trim() !== ''),
	canReachCustodian: ofPractice(
		({ custodianAddress, custodianPhone }) =>
			custodianAddress.trim() !== '' || custodianPhone.trim() !== ''
	),
	hasReferrals: is(({ providers }) => referable(providers).length > 0),
	hasPlaceFound: is((here) => placeFound(here) !== null),
	hasCrisisLine: is((here) => crisisLines(here).length > 0),
	isGeneralPlace: is(({ place }) => place.id === 'general'),
	hasEmergencyNumber: is(({ place }) => Boolean(place.country.emergencyNumber)),
	hasHealthPlans: is(({ place }) => place.country.hasHealthPlans),
	setsNotesApart: is(({ place }) => place.country.setsNotesApart)
};

const differs = (
	here: Situation,
	on: 'lastSessionOn' | 'closingOn' | 'returnFromOn' | 'returnByOn'
) => {
	const said = outOfDate(here)?.said;
	return said !== undefined && here.news !== null && said[on] !== here.news[on];
};

/** What no longer holds of the news as they were told it. */
export const changes = {
	isOutOfDate: is((here) => outOfDate(here) !== null),
	lastSessionMoved: is((here) => differs(here, 'lastSessionOn')),
	closingMoved: is((here) => differs(here, 'closingOn')),
	returnMoved: is((here) => differs(here, 'returnFromOn') || differs(here, 'returnByOn')),
	anyDayMoved: is((here) =>
		(['lastSessionOn', 'closingOn', 'returnFromOn', 'returnByOn'] as const).some((on) =>
			differs(here, on)
		)
	),
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
	wasToldOtherwise: is((here) => toldOfAnotherKind(here) !== null),
	wasToldOfLeave: is((here) => toldOfAnotherKind(here)?.said?.kind === 'leave')
};

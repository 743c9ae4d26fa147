/** What is known of a practice, its place and why it ends: letters to clients, about them and to others name it. */
import { earlier } from '$lib/domain/days/day';
import type { Practice } from '$lib/domain/records';
import { countryOf } from '$lib/catalog/countries/index';
import type { Reason, Situation } from '$lib/domain/rules';
import { closesBeside, crisisLines, recordsAskedUntil } from '$lib/domain/rules';
import { say } from '$lib/catalog/letters/spanish';
import { is, isPast, on } from './is';
import { referable } from './referrals';

/** What every letter sees, be it about a client or about the practice alone. */
export type Here = Pick<
	Situation,
	'practice' | 'place' | 'reason' | 'providers' | 'today' | 'inSpanish'
>;

const isHere = is<Here>;
const onHere = on<Here>;
const reason = (trait: keyof Reason) => isHere((here) => here.reason[trait] === true);
const ofPractice = (holds: (practice: Practice) => boolean) =>
	isHere(({ practice }) => holds(practice));

const of =
	(find: (practice: Practice) => string) =>
	({ here }: { here: Here }): string =>
		find(here.practice);
const ofPlace =
	(find: (place: Here['place']) => string) =>
	({ here }: { here: Here }): string =>
		say(here, find(here.place));
const noted = (field: keyof Practice) =>
	of((practice) => {
		const value = practice[field];
		return typeof value === 'string' ? value : '';
	});

const areNoted = (...all: readonly (string | null)[]) => all.every((each) => Boolean(each?.trim()));

/** Why it ends. */
const reasons = {
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
	closes: isHere((here) => here.reason.practiceEnds && here.reason.startedBy === 'clinician'),
	isAboutFee: isHere((here) => here.reason.id === 'non-payment'),
	isAboutPayer: isHere((here) => here.reason.id === 'payer-ends'),
	closureOnRequest: isHere((here) => here.reason.onRequest.includes('closure'))
};

/** What is noted of the practice, and of where it is. */
const practices = {
	hasName: ofPractice(({ clinician }) => clinician.trim() !== ''),
	hasPhone: ofPractice(({ phone }) => phone !== ''),
	hasEmail: ofPractice(({ email }) => email !== ''),
	canBeReached: ofPractice(({ phone, email }) => phone !== '' || email !== ''),
	hasLicence: ofPractice(({ licence }) => licence.trim() !== ''),
	hasNewPlace: ofPractice(({ newPlace }) => newPlace.trim() !== ''),
	hasPracticeName: ofPractice(({ name }) => name.trim() !== ''),
	isJoint: ofPractice(({ jointSigner }) => jointSigner.trim() !== ''),
	saysWhoRemains: ofPractice(({ whoRemains }) => whoRemains.trim() !== ''),
	hasCover: ofPractice(({ coverName, coverPhone }) => areNoted(coverName, coverPhone)),
	hasExecutor: ofPractice(({ executorName, executorPhone }) =>
		areNoted(executorName, executorPhone)
	),
	isAbsenceSaid: ofPractice(({ absence }) => absence !== null && absence !== 'unknown'),
	custodianKnown: ofPractice(({ custodian }) => custodian === 'known'),
	hasCustodianName: ofPractice(({ custodianName }) => custodianName.trim() !== ''),
	canReachCustodian: ofPractice(
		({ custodianAddress, custodianPhone }) =>
			custodianAddress.trim() !== '' || custodianPhone.trim() !== ''
	),
	hasReferrals: isHere(({ providers }) => referable(providers).length > 0),
	hasCrisisLine: isHere((here) => crisisLines(here).length > 0),
	hasEmergencyNumber: isHere(({ place }) => Boolean(place.country.emergencyNumber)),
	hasHealthPlans: isHere(({ place }) => place.country.hasHealthPlans),
	setsNotesApart: isHere(({ place }) => place.country.setsNotesApart)
};

/** Where its days stand. */
const conditions = {
	hasClosed: isHere((here) => isPast(here.practice.closingOn, here)),
	isClosed: isHere(({ practice: { closingOn: on }, today }) => on !== null && on <= today),
	/** With somebody named who then keeps the records, beside an ending of the client’s own. */
	closesBeside: isHere(closesBeside),
	hasClosing: isHere(({ practice }) => practice.closingOn !== null),
	isAskUntilSet: isHere(({ practice }) => practice.askMeUntilOn !== null),
	isAskUntilPast: isHere((here) => isPast(here.practice.askMeUntilOn, here)),
	/** Nobody is to be asked for records only while the practice is still open. */
	isAskUntilBeforeClosing: isHere(
		({ practice: { askMeUntilOn, closingOn } }) =>
			askMeUntilOn !== null && closingOn !== null && askMeUntilOn < closingOn
	),
	/** Nobody is asked for records any more, or nobody knows until when. */
	isAskUntilOver: isHere((here) => {
		const until = recordsAskedUntil(here.practice);
		return until === null || isPast(until, here);
	}),
	isAskedAfterClosing: isHere(
		({ practice }) => (recordsAskedUntil(practice) ?? '') > (practice.closingOn ?? '')
	),
	hasReturnFrom: isHere(({ practice }) => practice.returnFromOn !== null),
	hasReturnBy: isHere(({ practice, today }) => (practice.returnByOn ?? '') > today),
	/** The first day on which they may be back has come. */
	isBack: isHere(({ practice: { returnFromOn, returnByOn }, today }) => {
		const first = earlier(returnFromOn, returnByOn);
		return first !== null && first <= today;
	}),
	becomesClosing: isHere(({ practice }) => practice.becomesClosingOn !== null)
};

/** Written out; empty: not known. */
const days = {
	closingDay: onHere(({ practice }) => practice.closingOn),
	askMeUntil: onHere(({ practice }) => practice.askMeUntilOn),
	askMeUntilOrClosing: onHere(({ practice }) => recordsAskedUntil(practice)),
	returnFrom: onHere(({ practice }) => practice.returnFromOn),
	returnBy: onHere(({ practice }) => practice.returnByOn),
	becomesClosingDay: onHere(({ practice }) => practice.becomesClosingOn)
};

/** Names, numbers and places as they are noted; empty: not noted. */
const names = {
	therapist: noted('clinician'),
	practiceName: of((practice) => practice.name.trim()),
	phone: noted('phone'),
	email: noted('email'),
	licence: of((practice) => practice.licence.trim()),
	newPlace: of((practice) => practice.newPlace.trim()),
	cover: noted('coverName'),
	executor: noted('executorName'),
	executorPhone: noted('executorPhone'),
	custodian: noted('custodianName'),
	overseer: ofPlace((place) => place.country.overseer.letter),
	doctor: ofPlace((place) => place.country.doctor),
	findOthers: ofPlace((place) => place.country.findOthers),
	emergencyNumber: ({ here }: { here: Here }): string =>
		here.place.country.emergencyNumber.split(' or ').join(say(here, ' or ')),
	emergencyRoom: ({ here }: { here: Here }): string => {
		const { place, practice } = here;
		const isOurs = place.country.region === practice.regionStyle;
		return say(here, (isOurs ? place.country : countryOf(null)).emergencyRoom);
	},
	absence: of((practice) => practice.absence ?? 'unknown')
};

export const ofPractices = { ...reasons, ...practices, ...conditions, ...days, ...names };

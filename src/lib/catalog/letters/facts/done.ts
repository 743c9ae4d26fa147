import { agrees, milestones } from '$lib/domain/rules';
import { spokenWith } from '$lib/domain/letters/spoken';
import type { At } from './at';
import { calledOn, wroteOn } from './attempts';
import { oldAnnouncement } from './changed';
import { endedOn } from './ended';
import { is } from './is';
import { askedOn } from '$lib/domain/letters/records-asked';

/** What has been said or done by now. */
export const done = {
	letterDone: is(({ doneOn }) => doneOn(milestones.letter) !== null),
	letterEnded: is(({ ended }) => ended(milestones.letter) !== null),
	letterKnown: is(({ known }) => known.read !== null),
	/** They heard of the closing before, with something that has changed since. */
	wasAnnouncedOtherwise: is((here) => oldAnnouncement(here) !== null),
	told: is(({ known }) => known.told !== null),
	warningEnded: is(({ ended }) => ended('send-a-warning') !== null),
	providerChosen: is(({ ended }) => ended(milestones.nextProviderChosen) !== null),
	firstVisitEnded: is(({ ended }) => ended(milestones.firstVisit) !== null),
	sessionsHeld: is(({ ended }) => ended(milestones.sessionsHeld) !== null),
	summarySent: is(({ doneOn }) => doneOn(milestones.summary) !== null),
	addressConfirmed: is(({ doneOn }) => doneOn('confirm-address') !== null),
	consequencesTalkedOver: is(({ doneOn }) => doneOn('talk-over-consequences') !== null),
	isPolicySigned: is(({ case: { client } }) => client.policySignedOn !== null),
	contactAgreed: is(({ doneOn }) => doneOn('agree-on-contact-after') !== null),
	/** To ask them once more was agreed, and its day is still to come. */
	followUpAgreed: is(({ case: { client }, today }) => (client.followUpUntilOn ?? '') > today),
	appealLookedAt: is(({ doneOn }) => doneOn('ask-for-an-appeal') !== null),
	hasCalled: is((here) => calledOn(here).size > 0),
	hasWritten: is((here) => wroteOn(here).size > 0),
	hasTried: is((here) => calledOn(here).size + wroteOn(here).size > 0),
	hasMissed: is(({ case: own }) => own.sessions.some(({ standing }) => standing === 'missed')),
	hasEnded: is((here) => endedOn(here) !== null),
	askedForRecords: is((here) => askedOn(here) !== null),
	visitIsPast: is(({ case: own, today }) =>
		own.referrals.some(
			({ bookedFor, visitKeptOn }) =>
				bookedFor !== null && bookedFor < today && visitKeptOn === null
		)
	),
	clientSpokenWith: is((here) => spokenWith(here, null) !== null),
	/** With whoever gets this letter. */
	isSpokenWith: ({ here, to }: At) => spokenWith(here, to) !== null,
	dayMovedSinceTalk: ({ here, to }: At) => {
		const { news, known } = here;
		const holds = news !== null && agrees(spokenWith(here, to)?.said ?? null, news);
		return !holds && known.knows === 'anotherDay';
	}
};

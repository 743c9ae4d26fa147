/** The closing note on the person, the ending and the records. */
import type { NoteLine, NoteSource } from './source';
import { addYears, writeDay, type Day } from '$lib/domain/days/day';
import { authorityWords, isMinor, roleWords, type Client } from '$lib/domain/records';
import { isLastPlanned, lastSession } from '$lib/domain/path/notice-plan';
import { endDays, endedByDeath, type EndDays } from '$lib/domain/retention/retention-basis';
import type { Reason, Situation } from '$lib/domain/rules';
import {
	diedOn,
	isBackInTouch,
	keeperOf,
	milestones as at,
	seenOn,
	specialTitle
} from '$lib/domain/rules';
import noteWords from './words.json';

type Said = Omit<NoteLine, 'words'> & { words: string | null };

function lines(...said: Said[]): NoteLine[] {
	return said.flatMap(({ words, ...rest }) => (words ? [{ ...rest, words }] : []));
}

export function whoAndWhen({ situation, name }: NoteSource): NoteLine[] {
	const { client } = situation.case;
	const { regionStyle } = situation.practice;
	const write = (on: Day | null) => on && writeDay(on, regionStyle);
	const days = endDays(situation);
	const died = endedByDeath(situation);
	const isAhead = days.agreedOn && days.closedOn && days.agreedOn > days.closedOn;
	return lines(
		{ label: 'Client', words: name, isName: true },
		{ label: 'Record number', words: client.recordNumber },
		{ label: 'Born', words: write(client.bornOn) },
		{ label: 'Therapy began', words: write(client.startedOn) },
		lastSeen(situation, days),
		{
			label: isUnanswered(situation) ? 'Reply by' : 'Last session, planned',
			words: isLastPlanned(situation) ? write(days.plannedOn) : null
		},
		{
			label: isAhead ? 'Treatment ends, as their letter says' : endedAs(situation, days),
			words: died && days.agreedOn ? `on or before ${write(died)}` : write(days.agreedOn)
		},
		{ label: 'File closed', words: write(days.closedOn) },
		{
			label: 'Total sessions',
			words: client.sessionCount === null ? null : `${client.sessionCount}`
		}
	);
}

/** Of somebody who is away, the day was never one of a session. */
const isUnanswered = (situation: Situation) =>
	!situation.reason.clientReachable && !isBackInTouch(situation);

/** A talk in person after the last session is no session. */
function lastSeen(situation: Situation, { attendedOn }: EndDays): Said {
	const on = seenOn(situation);
	const label = on === attendedOn ? 'Last session attended' : 'Last seen';
	return { label, words: on && writeDay(on, situation.practice.regionStyle) };
}

/** A day that was only set, with no session held on it or said to have been the last, is named as what it is. */
function endedAs(situation: Situation, { attendedOn, agreedOn }: EndDays): string {
	if (endedByDeath(situation)) return 'Treatment ended when the client died';
	const isShown = situation.doneOn(at.sessionsHeld) !== null || attendedOn === agreedOn;
	const isSet = agreedOn !== null && agreedOn === lastSession(situation);
	return isSet && !isShown ? 'Treatment ended, as planned' : 'Treatment ended';
}

type Words = {
	startedBy: Record<Reason['startedBy'], string | null>;
	statusWords: Record<NonNullable<Client['statusAtEnd']>, string>;
	riskWords: Record<NonNullable<Client['riskAtEnd']>, string>;
	levelWords: Record<NonNullable<Client['levelOfCare']>, string>;
};
const { startedBy, ...ends }: Words = noteWords;
export const { statusWords, riskWords, levelWords } = ends;

/** Who there is beside the client, with what was noted of each. */
export function others({ situation: { case: own, practice, minor } }: NoteSource): NoteLine[] {
	const { thirdPerson, bridgeWho } = own.client;
	return [
		...own.recipients.map((each) => ({
			label: roleWords[each.role],
			words: [each.name, ...authorityWords(each, practice.regionStyle, minor)].join('; ')
		})),
		...lines(
			{ label: 'Third person', words: thirdPerson },
			{ label: 'There for them until the first visit', words: bridgeWho }
		)
	];
}

export function ending({ situation }: NoteSource): NoteLine[] {
	const { circumstances, practice } = situation;
	const { client } = situation.case;
	const { statusAtEnd, riskAtEnd, levelOfCare } = client;
	const titles = [
		...wasMinor(situation),
		...circumstances.map((each) => specialTitle(each, client, practice.regionStyle))
	];
	return lines(
		...reasonLines(situation),
		{ label: 'Special situations', words: titles.join('; ') },
		{ label: 'Level of care', words: levelOfCare && levelWords[levelOfCare] },
		{ label: 'Standing at the ending', words: statusAtEnd && statusWords[statusAtEnd] },
		{ label: 'Risk at the ending', words: riskAtEnd && riskWords[riskAtEnd] }
	);
}

/** Whoever died ended nothing, nor did anybody else: what was planned until then is said as such. */
function reasonLines(situation: Situation): Said[] {
	const { title, startedBy: by, ends } = situation.ownReason;
	if (endedByDeath(situation))
		return [
			{ label: 'Reason', words: 'The client died' },
			{ label: 'Planned before', words: ends ? title : null }
		];
	return [
		{ label: 'Reason', words: title },
		{ label: 'Started by', words: startedBy[by] }
	];
}

/** They came of age since this ending began. */
function wasMinor({ case: { client }, begunOn, minor, practice }: Situation): string[] {
	if (minor || client.bornOn === null || !isMinor(client, begunOn)) return [];
	return [`A minor until ${writeDay(addYears(client.bornOn, 18), practice.regionStyle)}`];
}

export function records(source: NoteSource): NoteLine[] {
	const { situation } = source;
	const { legalHold } = situation.case.client;
	return lines(
		{ label: 'Held by', words: heldBy(situation) },
		{ label: 'Where', words: situation.practice.recordsWhere },
		{ label: 'Kept until', words: keptWords(source) },
		{ label: 'Legal hold', words: legalHold ? 'Nothing is destroyed while it stands' : null }
	);
}

/** Whoever is named to keep them takes over once the practice has closed, or the therapist is gone. */
function heldBy({ practice, today }: Situation): string {
	const { clinician, executorName, closingOn, absentSinceOn, regionStyle } = practice;
	const acting = executorName ? `; ${executorName} acts for ${clinician}` : '';
	const own = diedOn(practice) ? `Nobody is named yet${acting}` : clinician;
	const keeper = keeperOf(practice);
	if (keeper === null) return own;
	const isGone = absentSinceOn !== null && absentSinceOn <= today;
	if (isGone || (closingOn !== null && closingOn < today)) return keeper;
	const until = closingOn === null ? '' : ` until ${writeDay(closingOn, regionStyle)}`;
	return `${clinician}${until}, then ${keeper}`;
}

function keptWords({ situation, retention: { on, sure, lacking } }: NoteSource): string | null {
	const { keepUntilOn: own, keepUntilBecause: because } = situation.case.client;
	const write = (day: Day) => writeDay(day, situation.practice.regionStyle);
	if (own) return `${write(own)}, set by the clinician${because ? `: ${because}` : ''}`;
	if (on === null) return lacking;
	return `${write(on)}${sure ? '' : ' (not sure: to be asked of the board)'}`;
}

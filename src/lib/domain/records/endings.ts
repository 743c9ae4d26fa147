/** What was done about one client's ending, and with the whole practice. */
import * as v from 'valibot';
import { said } from './said';
import { days, id, line, prose } from './values';

/** One call, message or letter between the practice and one client: the log of attempts, both ways. */
export const contact = v.object({
	id,
	clientId: id,
	happenedOn: days,
	/** `them`: the client got in touch. */
	by: v.picklist(['us', 'them']),
	way: v.picklist(['call', 'voicemail', 'message', 'email', 'post', 'certified', 'inPerson']),
	/**
	 * `reachedOther`: a guardian, partner or whoever else gets letters, in `who`. `somebodyElse`: nobody of theirs, who was told
	 * nothing. `returned`: the letter came back. `askedForRecords`: they got in touch to ask for their records.
	 */
	result: v.picklist([
		...(['reached', 'messageLeft', 'noAnswer', 'sent', 'returned'] as const),
		...(['askedForRecords', 'reachedOther', 'somebodyElse'] as const)
	]),
	/** A few words, never session content. */
	note: v.nullable(line),
	/** The news, where a message that was left said its days; `null`: it said none, or nobody was asked. */
	said: v.nullable(said),
	/** The name of whom it reached in the client's place; `null`: the client, nobody, or nobody said. */
	who: v.nullable(line)
});

/** One provider suggested to one client, with the day of each thing that happened; `null`: it has not. */
export const referral = v.object({
	id,
	clientId: id,
	providerId: id,
	/** As it was then: it stays when the provider is taken off the list. */
	providerName: line,
	suggestedOn: days,
	offeredOn: v.nullable(days),
	/** Who said no, and when, is in `answeredOn`; `null`: no answer yet. */
	answer: v.nullable(
		v.picklist(['accepted', 'waitListed', 'declinedByClient', 'declinedByProvider'])
	),
	answeredOn: v.nullable(days),
	/** The day of the first visit that was booked. */
	bookedFor: v.nullable(days),
	/** The day somebody knew that the booked visit was missed; `null`: it was not, or there is a new day. */
	missedOn: v.nullable(days),
	/** The client was there: the only sign that a hand-off has worked. */
	visitKeptOn: v.nullable(days)
});

/** One closure session; what was said in it is never stored. */
export const session = v.object({
	id,
	clientId: id,
	plannedOn: days,
	standing: v.picklist(['planned', 'held', 'missed', 'declined', 'cancelled']),
	/** The day it was held, missed or declined; `null` while planned. */
	happenedOn: v.nullable(days),
	way: v.nullable(v.picklist(['inPerson', 'video', 'phone'])),
	/** Catalog ids of the agenda items that were covered; `null`: held as agreed, or not held. */
	covered: v.nullable(v.array(id))
});

/** One signed permission to pass something on (45 CFR 164.508). */
export const release = v.object({
	id,
	clientId: id,
	/** A recipient's id; `null`: the client signs. Of several, the first. */
	recipientId: v.nullable(id),
	/** Whose signatures it needs, as `recipientId`; empty: that one's alone. */
	asks: v.array(v.nullable(id)),
	/** Each signature with its day; empty: of `recipientId` alone, on `signedOn`. */
	signatures: v.array(v.object({ by: v.nullable(id), on: days })),
	/** `null`: somebody who is not in the directory. */
	providerId: v.nullable(id),
	/** Who may receive it, as it stands on the form. */
	to: line,
	scope: v.array(
		v.picklist(['dates', 'summary', 'records', 'safetyPlan', 'psychotherapyNotes', 'part2'])
	),
	purpose: line,
	/** The day of the last signature it needs; `null`: not all have signed. */
	signedOn: v.nullable(days),
	/** It ends on that day; with `null` it has no day of its own. */
	expiresOn: v.nullable(days),
	revokedOn: v.nullable(days),
	/** What rules of places asked of the paper when it was recorded as signed, and whether it has it; empty: nothing, or nobody was asked. */
	needs: v.array(v.object({ rule: id, says: prose, met: v.boolean() }))
});

/** One ending of one task of the practice plan. */
export const taskOutcome = v.object({
	id,
	/** Catalog id of the task. */
	task: id,
	outcome: v.picklist(['done', 'declined', 'notApplicable']),
	happenedOn: days,
	/** What shows it: where the receipt or the confirmation is. */
	evidence: v.nullable(line),
	because: v.nullable(line)
});

/** The therapist's own day for one task of the practice plan, in place of the rule's. */
export const taskDay = v.object({
	id,
	/** What outcomes name too: the task's id, and which time it is where there are several. */
	task: id,
	on: days,
	because: v.pipe(line, v.minLength(1))
});

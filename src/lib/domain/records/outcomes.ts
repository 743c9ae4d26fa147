/** How steps ended, and the letters that left the practice. */
import * as v from 'valibot';
import { said } from './said';
import { days, file, id, line } from './values';

/** One ending of one step for one client; a step may have several (three attempts, then reached). */
export const outcome = v.object({
	id,
	clientId: id,
	step: id,
	outcome: v.picklist(['done', 'declined', 'unreachable', 'notApplicable']),
	/** The day it happened, said by the therapist; the moment it was recorded is the log's. */
	happenedOn: days,
	way: v.nullable(
		v.picklist(['inPerson', 'video', 'phone', 'byHand', 'post', 'certified', 'portal', 'email'])
	),
	/** How many attempts, where nobody could be reached. */
	attempts: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(99))),
	/** Why a step does not apply or was left; a fixed choice or a few words, never session content. */
	because: v.nullable(line),
	/** Where a file was closed: the closing note as it was then, as JSON of `domain/closing/note/kept.ts`. */
	note: v.nullable(v.pipe(v.string(), v.maxLength(60_000))),
	/** Where a file was closed: the day a new ending began after it; `null`: it stands closed. */
	reopenedOn: v.nullable(days),
	/** Whom it was done with, or to whom it went: the colleague consulted, the receiver of the summary; `null`: not asked. */
	who: v.nullable(line),
	/** The news with it, where the step tells or hangs on what was told; `null`: it does not, or nobody kept it then. */
	said: v.nullable(said),
	/** Whom of those it concerns it reached, by id, the client among them; `null`: each of them, or nobody kept it. */
	reached: v.nullable(v.array(id))
});

/** A letter that left the practice: frozen, so that it prints again with the same words and pages. */
export const letter = v.object({
	id,
	/** Whom it is about; `null`: nobody, as in a letter of the practice to its board. */
	clientId: v.nullable(id),
	/** A recipient's id; `null`: the client, or who stands in the next two fields. */
	recipientId: v.nullable(id),
	/** Somebody of the practice's own list, such as the board. */
	correspondentId: v.nullable(id),
	/** A provider of the referral directory. */
	providerId: v.nullable(id),
	/** Catalog id of the letter type. */
	letter: id,
	happenedOn: days,
	way: v.picklist(['byHand', 'post', 'certified', 'portal', 'email']),
	trackingNumber: v.nullable(line),
	/** The day it was received, by the receipt or by their word; `null`: not known. */
	receivedOn: v.nullable(days),
	/** How that is known: by a signed or stamped receipt, or because they said so. */
	receivedBy: v.nullable(v.picklist(['receipt', 'word'])),
	/** The day it came back; `null`: it did not. */
	returnedOn: v.nullable(days),
	/** The letter's content as JSON of `domain/letter.ts`, letterhead included. */
	frozen: v.pipe(v.string(), v.maxLength(60_000)),
	/** What it holds that a step asks to be given; empty too for letters from before this was kept. */
	carries: v.array(v.picklist(['crisis', 'records', 'openOffer'])),
	/** Next providers it names. */
	named: v.array(line),
	templateVersion: v.number(),
	layoutVersion: v.number(),
	fontVersion: line,
	/** `screen`: through the browser, since no letter face has all its characters; there is no PDF of it. */
	printedFrom: v.picklist(['pdf', 'screen']),
	/** SHA-256, in hex, of this letter's own PDF; of `frozen` itself where it was printed from the screen. */
	sha256: file,
	/** Reason why this entry is wrong; it stays visible. `null`: it stands. */
	recordedInError: v.nullable(line),
	/** The news in it, where it tells of an ending; `null`: it does not, or nobody kept it then. */
	said: v.nullable(said)
});

/**
 * The stored facts, one schema per kind of record; the types are inferred from the schemas.
 * A field that is not known, or that nobody said, is `null`. Fields are only ever added here, and to
 * `added-later.ts`, since a vault keeps records of every older shape.
 */
import * as v from 'valibot';
import { parseDay, type Day } from './day';

const line = v.pipe(v.string(), v.maxLength(300));
const prose = v.pipe(v.string(), v.maxLength(6000));
const days = v.custom<Day>((x) => typeof x === 'string' && parseDay(x) !== null, 'not a day');
const time = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/));
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(64));
/** SHA-256 of a sealed file of the vault, in hex. */
const file = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const weekday = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(6));

/** What a person agreed to: `null` where nobody has asked yet. */
const consent = v.nullable(v.picklist(['agreed', 'refused']));

/** How to reach one person, and what is safe. Shared by the client and everyone else who gets a letter. */
const contact = {
	name: line,
	/** How a letter greets them, after “Dear”; `null`: by their full name. */
	callName: v.nullable(line),
	street: v.pipe(v.string(), v.maxLength(600)),
	city: line,
	/** State, province or county as it is written on an envelope. */
	region: line,
	postalCode: line,
	/** A safer address that takes the place of the one above on envelopes, written out whole; `null`: none. */
	otherAddress: v.nullable(prose),
	/** `agreed` may be mailed at this address; `refused` is *do not mail*; `null`: hand it over. */
	mail: consent,
	phone: line,
	voicemail: consent,
	email: line,
	emailConsent: consent
};

const client = v.object({
	id,
	...contact,
	/** How they stand in a list, such as “Lindqvist, Zoë”; `null`: by `name`. */
	sortName: v.nullable(line),
	/** The number in the therapist's record system. */
	recordNumber: v.nullable(line),
	bornOn: v.nullable(days),
	/** Overrules what `bornOn` says; `null`: work it out from `bornOn`. */
	minor: v.nullable(v.boolean()),
	format: v.picklist(['individual', 'couple', 'family', 'group']),
	standing: v.picklist(['current', 'former', 'waiting']),
	startedOn: v.nullable(days),
	/** Last attended session: a fact of the past. */
	lastSeenOn: v.nullable(days),
	nextSeenOn: v.nullable(days),
	nextSeenAt: v.nullable(time),
	usualWeekday: v.nullable(weekday),
	usualTime: v.nullable(time),
	frequency: v.nullable(v.picklist(['weekly', 'fortnightly', 'monthly', 'asNeeded'])),
	/** Set by the clinician alone; why is never stored. */
	atRisk: v.boolean(),
	/** What the imported list said about a guardian, such as “Parent of Noor”: never a name to print. */
	guardianNote: v.nullable(line),
	/** Where the client is; `null`: where the practice is. */
	place: v.nullable(id),
	/** `null`: the practice's reason. */
	reason: v.nullable(id),
	/** Planned final session; `null`: the practice's day. */
	lastSessionOn: v.nullable(days),
	/** The day the therapist chose for telling them; `null`: as the plan says. */
	tellOn: v.nullable(days)
});

const recipient = v.object({
	id,
	clientId: id,
	...contact,
	role: v.picklist(['guardian', 'partner', 'familyMember', 'decisionMaker']),
	/** May decide about the client's care: `null` where not checked yet; letters to guardians wait for `true`. */
	legalAuthority: v.nullable(v.boolean())
});

/** One ending of one step for one client; a step may have several (three attempts, then reached). */
const outcome = v.object({
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
	because: v.nullable(line)
});

/** A letter that left the practice: frozen, so that it prints again with the same words and pages. */
const letter = v.object({
	id,
	clientId: id,
	/** A recipient's id; `null`: the client. */
	recipientId: v.nullable(id),
	/** Catalog id of the letter type. */
	letter: id,
	happenedOn: days,
	way: v.picklist(['byHand', 'post', 'certified', 'portal', 'email']),
	trackingNumber: v.nullable(line),
	/** The letter's content as JSON of `domain/letter.ts`, letterhead included. */
	frozen: v.pipe(v.string(), v.maxLength(60_000)),
	templateVersion: v.number(),
	layoutVersion: v.number(),
	fontVersion: line,
	/** SHA-256, in hex, of this letter's own PDF. */
	sha256: file,
	/** Reason why this entry is wrong; it stays visible. `null`: it stands. */
	recordedInError: v.nullable(line)
});

const provider = v.object({
	id,
	name: line,
	speciality: line,
	phone: line,
	email: line,
	website: line,
	address: prose,
	/** The day somebody checked that there are openings; `null`: not checked. */
	checkedOn: v.nullable(days)
});

/** One for the whole vault; its id is `practice`. */
const practice = v.object({
	id,
	/** Practice name on the letterhead; may be empty. */
	name: line,
	clinician: line,
	profession: line,
	licence: line,
	place: id,
	regionStyle: v.picklist(['US', 'GB']),
	address: prose,
	phone: line,
	email: line,
	website: line,
	logo: v.nullable(file),
	signature: v.nullable(file),
	reason: id,
	/** The day the practice ends: a third day, after the last session. */
	closingOn: v.nullable(days),
	/** The last day on which sessions are held. */
	lastSessionOn: v.nullable(days),
	/** The day the plan was made: nothing is due before it. */
	plannedOn: days,
	/** Why there is less notice than custom asks for; `null`: nobody said. */
	shortNoticeBecause: v.nullable(line),
	/** `known`: custodian fields below; `later`: clients are told “until that day ask me; then I will tell you who”. */
	custodian: v.picklist(['known', 'later']),
	custodianName: line,
	custodianAddress: prose,
	custodianPhone: line,
	/** Until when records are asked for from the clinician. */
	askMeUntilOn: v.nullable(days),
	/** Crisis lines as they stand in letters, one a line; `null`: the catalog's for the place. */
	crisisLines: v.nullable(prose),
	/** For a relocation: where to, as the letter says it; may be empty. */
	newPlace: line,
	/** Days on which the therapist works on nothing. */
	daysOff: v.array(days),
	lockAfterMinutes: v.pipe(v.number(), v.integer(), v.minValue(5), v.maxValue(60)),
	/** Who sees clients if the therapist suddenly cannot; `null`: nobody named yet. */
	coverName: v.nullable(line),
	coverPhone: v.nullable(line),
	/** Who acts for the therapist then; `null`: nobody named yet. */
	executorName: v.nullable(line),
	executorPhone: v.nullable(line),
	/** Where the records are, and how the executor gets to them; never a password. */
	recordsWhere: v.nullable(line),
	/** Where the printed emergency sheet is kept. */
	paperWhere: v.nullable(line)
});

export const schemas = { client, recipient, outcome, letter, provider, practice };

export type RecordType = keyof typeof schemas;
export type RecordOf<K extends RecordType> = Readonly<v.InferOutput<(typeof schemas)[K]>>;
export type Client = RecordOf<'client'>;
export type Recipient = RecordOf<'recipient'>;
export type Outcome = RecordOf<'outcome'>;
export type SentLetter = RecordOf<'letter'>;
export type Provider = RecordOf<'provider'>;
export type Practice = RecordOf<'practice'>;
export type Contact = Pick<Client, keyof typeof contact>;
export type Way = NonNullable<Outcome['way']>;
export type Standing = Client['standing'];

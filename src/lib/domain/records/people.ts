/** The client, and everyone else around one who may get a letter. */
import * as v from 'valibot';
import { days, id, line, prose, time, weekday } from './values';

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
	emailConsent: consent,
	textConsent: consent
};

export type Reachable = keyof typeof contact;

export const client = v.object({
	id,
	...contact,
	/** How they stand in a list, such as “Lindqvist, Zoë”; `null`: by `name`. */
	sortName: v.nullable(line),
	/** Of letters about their care, to whomever they go: those that somebody put into it, and no other. */
	letterLanguage: v.picklist(['en', 'es']),
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
	/** The day on which treatment ended, as a list or the therapist says; `null`: it goes on, or nobody said. */
	endedOn: v.nullable(days),
	nextSeenOn: v.nullable(days),
	nextSeenAt: v.nullable(time),
	usualWeekday: v.nullable(weekday),
	usualTime: v.nullable(time),
	frequency: v.nullable(v.picklist(['weekly', 'fortnightly', 'monthly', 'asNeeded'])),
	/** Set by the clinician alone; why is never stored. */
	atRisk: v.boolean(),
	/** What the imported list said about a guardian, such as “Parent of Noor”: never a name to print. */
	guardianNote: v.nullable(line),
	/** What else is known, in lines such as “Referring GP: Dr Fern”: never printed on a letter. */
	notes: v.pipe(v.string(), v.maxLength(20_000)),
	/** Records that were merged into this one: what was recorded under their ids stands in its trail. */
	mergedFrom: v.array(id),
	/** Their record numbers. */
	formerNumbers: v.array(line),
	/** Fields that were corrected by hand in a row of a list they came from: a newer list does not undo that unasked. */
	byHand: v.array(line),
	/** Where the client is; `null`: where the practice is. */
	place: v.nullable(id),
	/** `null`: the practice's reason. */
	reason: v.nullable(id),
	/** The day on which the attendance policy was signed; `null`: nobody noted one. */
	policySignedOn: v.nullable(days),
	/** Planned final session; `null`: the practice's day. */
	lastSessionOn: v.nullable(days),
	/** The day the therapist chose for telling them; `null`: as the plan says. */
	tellOn: v.nullable(days),
	/** Catalog ids of the special situations the therapist ticked, such as `court-ordered`. */
	circumstances: v.array(id),
	/** The day each of them was ticked, and that of being marked at risk, by its id: what it brings counts from there. */
	circumstancesSince: v.record(id, days),
	/** The day they came into this record, by hand or from a list: nothing is due before; `null`: nobody kept it then. */
	cameOn: v.nullable(days),
	/** The day this client's own ending began, where it is not the practice's; `null`: with the practice's plan. */
	endingBegunOn: v.nullable(days),
	/** The day their own news moved last; `null`: never, or nobody kept it then. */
	newsMovedOn: v.nullable(days),
	/** For a transfer to more intensive care. */
	levelOfCare: v.nullable(
		v.picklist(['outpatient', 'intensiveOutpatient', 'partialHospital', 'residential', 'inpatient'])
	),
	/** What they need after the ending; `null`: not asked yet. */
	need: v.nullable(v.picklist(['none', 'optional', 'continuing', 'urgent'])),
	/** What a next provider has to offer; empty or `null`: does not matter, or nobody asked. */
	seeksSpeciality: line,
	seeksInsurer: line,
	seeksLanguage: line,
	seeksFormat: v.nullable(v.picklist(['inPerson', 'telehealth'])),
	/** Who is there for them between the last session and the first visit; empty: nobody said. */
	bridgeWho: line,
	bridgeUntilOn: v.nullable(days),
	/** Closure sessions the therapist plans; `null`: as many as are suggested. */
	closureSessions: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(99))),
	handOffWay: v.nullable(v.picklist(['letter', 'call', 'joint'])),
	/** Until when follow-up was agreed; `null`: none agreed. */
	followUpUntilOn: v.nullable(days),
	/** Letters and forms for them are set in type of 16 points. */
	largePrint: v.boolean(),
	/** A court, board or claim asks that the record is not destroyed. */
	legalHold: v.boolean(),
	/** The day until which the record is kept, where the therapist overrules the rule; `null`: the rule's. */
	keepUntilOn: v.nullable(days),
	keepUntilBecause: v.nullable(line),
	/** For the closing note. How many sessions there were in all; `null`: not counted. */
	sessionCount: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(9999))),
	/** How things stood at the ending, as a choice: why is never stored. `null`: not said. */
	statusAtEnd: v.nullable(v.picklist(['reached', 'partly', 'unchanged', 'otherCare', 'unknown'])),
	riskAtEnd: v.nullable(v.picklist(['noneKnown', 'planInPlace', 'handedOver', 'unknown'])),
	/** Who was threatened, where somebody was: the therapist, somebody close to them; `null`: nobody said which. */
	threatened: v.nullable(v.picklist(['me', 'close', 'both'])),
	/** Who receives post and calls in the therapist's place, where they must not meet or write; empty: nobody named. */
	thirdPerson: line,
	thirdPersonAddress: prose,
	thirdPersonPhone: line
});

export const recipient = v.object({
	id,
	clientId: id,
	...contact,
	role: v.picklist(['guardian', 'partner', 'familyMember', 'decisionMaker']),
	/** May decide about the client's care: `null` where not checked yet; letters to guardians wait for `true`. */
	legalAuthority: v.nullable(v.boolean()),
	/** May know of the care and how it ends. Here and below, `null`: nobody has said. */
	mayKnow: v.nullable(v.boolean()),
	/** Signs a release for the client, alone or only together with the others of whom this is said. */
	signs: v.nullable(v.picklist(['alone', 'together', 'no'])),
	/** May receive the record. */
	mayReceive: v.nullable(v.boolean()),
	/** What a court order says of this person, in one line; `null`: none was seen. */
	courtOrder: v.nullable(line),
	courtOrderOn: v.nullable(days),
	/** An order forbids contact: nothing goes to this person. */
	noContact: v.nullable(v.boolean()),
	/** Letters to them, and forms that they sign, are set in type of 16 points. */
	largePrint: v.boolean()
});

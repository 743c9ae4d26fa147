/** The practice itself, and the providers it refers to. */
import * as v from 'valibot';
import { professions } from './professions';
import { days, file, id, line, prose } from './values';

export const provider = v.object({
	id,
	name: line,
	speciality: line,
	phone: line,
	email: line,
	website: line,
	address: prose,
	/** The day somebody checked that there are openings; `null`: not checked. */
	checkedOn: v.nullable(days),
	/** As the provider says it, such as “120–160, sliding scale”. */
	fees: line,
	insurers: line,
	languages: line,
	formats: v.array(v.picklist(['inPerson', 'telehealth'])),
	/** Catalog ids of the places where they may practise. */
	places: v.array(id),
	/** How many people they can take now; `null`: not known. */
	openings: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(999))),
	/** About to retire or close: nobody is sent there. `null`: not asked. */
	retiring: v.nullable(v.boolean())
});

/** The therapist's own number in place of a rule's. */
const overrule = v.object({
	value: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(3650)),
	unit: v.picklist(['days', 'workingDays', 'months', 'years', 'age']),
	reason: v.pipe(line, v.minLength(1)),
	/** The day it was set. */
	on: days
});

/** One for the whole vault; its id is `practice`. */
export const practice = v.object({
	id,
	/** Practice name on the letterhead; may be empty. */
	name: line,
	clinician: line,
	profession: line,
	/** Whose rules hold; `null`: as the words of `profession` say. */
	licensedAs: v.nullable(v.picklist(professions)),
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
	/** What a copy of a record costs: nothing, or no more than copying and mailing it; `null`: nobody said. */
	copyCharge: v.nullable(v.picklist(['free', 'atCost'])),
	/** Where and when records can be collected, as letters say it; empty: nobody said. */
	recordsCollect: line,
	/** Crisis lines as they stand in letters, one a line; `null`: the catalog's for the place. */
	crisisLines: v.nullable(prose),
	/** For a relocation: where to, as the letter says it; may be empty. */
	newPlace: line,
	/** Who signs a joint letter in the name of the group practice that goes on; empty: the therapist writes alone. */
	jointSigner: line,
	/** Colleagues who stay there, one a line, as a joint letter names them; empty: it names nobody. */
	whoRemains: prose,
	/** Days on which the therapist works on nothing. */
	daysOff: v.array(days),
	lockAfterMinutes: v.pipe(v.number(), v.integer(), v.minValue(5), v.maxValue(60)),
	/** Who sees clients if the therapist suddenly cannot; `null`: nobody named yet. */
	coverName: v.nullable(line),
	coverPhone: v.nullable(line),
	/** Who acts for the therapist then; `null`: nobody named yet. */
	executorName: v.nullable(line),
	executorPhone: v.nullable(line),
	/** The day they said yes; `null`: nobody has. */
	executorAgreedOn: v.nullable(days),
	/** Who acts in their place if they cannot; empty: nobody. */
	executorStandIn: line,
	/** The day of the letter that says they may act; `null`: there is none. */
	executorLetterOn: v.nullable(days),
	/** Where the records are, and how the executor gets to them; never a password. */
	recordsWhere: v.nullable(line),
	/** Who stands as the sender on envelopes, never what the practice does; `null`: the clinician's plain name. */
	envelopeSender: v.nullable(line),
	/** By how many millimetres the window of its envelopes is lower than usual; below 0: higher. */
	windowLower: v.pipe(v.number(), v.integer(), v.minValue(-12), v.maxValue(12)),
	/** Where the printed emergency sheet is kept. */
	paperWhere: v.nullable(line),
	/** Where the newest backup is kept, and where the recovery sheet: never a password, never the key itself. */
	backupWhere: v.nullable(line),
	keyWhere: v.nullable(line),
	/** The day since which the colleague for whom somebody acts can work no more; `null`: nobody acts for another. */
	absentSinceOn: v.nullable(days),
	/** What keeps them away, as whoever acts for them says it: no letter says more. `null`: not asked. */
	absence: v.nullable(v.picklist(['died', 'ill', 'unknown'])),
	/** The day the practice's news moved last; `null`: never, or nobody kept it then. */
	newsMovedOn: v.nullable(days),
	/** The day the therapist last read the whole list for who is at risk; `null`: not yet. */
	riskReadOn: v.nullable(days),
	/** A leave: the window in which work begins again; `null`: no leave, or not known. */
	returnFromOn: v.nullable(days),
	returnByOn: v.nullable(days),
	/** The day on which a leave or an illness turns into a closing unless the therapist is back. */
	becomesClosingOn: v.nullable(days),
	/** Former clients seen within so many months are told of a closing. */
	lookBackMonths: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(120)),
	/** By the id of the rule's number. */
	overrules: v.record(id, overrule)
});

/** What a place asks: numbers and duties, each with its source. The places themselves are data, in `catalog/`. */
import type { Holidays } from '$lib/domain/days/holidays';
import type { ReleaseRule } from '$lib/domain/places/release-rule';
import type { Stated } from '$lib/domain/places/stated';
import type { Source } from '$lib/domain/days/source';
import type { Country } from './country';
import type { StepId } from './ids';

/** What the years count from; `laterOfBoth`: the ending or the last contact, whichever is later. */
export type Start = 'ending' | 'lastContact' | 'laterOfBoth' | 'lastEntry' | 'eachService';

/** How long a minor's records are kept. */
export type MinorsKeep = {
	/** The rule says that the adults' day counts where it is later. */
	orAdultsIfLater: boolean;
	/** Never longer than so many years from the adults' start; `null`: no such bound. */
	atMostYears: number | null;
} & (
	| { shape: 'untilAge'; age: number }
	| { shape: 'yearsAfter18'; years: number }
	/** The years count from the place's own age of majority. */
	| { shape: 'yearsAfterMajority'; years: number }
	/** The years count from the start, but not before the 18th birthday. */
	| { shape: 'clockFrom18'; years: number }
	| { shape: 'asAdults' }
);

export type RetentionRule = Stated & {
	/** A summary may outlive the record itself. */
	keeps: 'record' | 'summary';
	/** `null`: the rule speaks of minors only. */
	adults: { years: number; after: Start } | null;
	/** `null`: what it says of minors is not known. */
	minors: MinorsKeep | null;
	/** Other readings or a condition, as a sentence; `null`: none. */
	note: string | null;
};

/** How long a release is valid, how soon a request is answered, whom a closing is told, how long papers are kept. */
export type Topic = 'release' | 'access' | 'lookBack' | 'papers';

export type Limit = Stated & {
	topic: Topic;
	value: number;
	unit: 'days' | 'workingDays' | 'months' | 'years';
	/** A sentence that belongs to it; `null`: none. */
	note: string | null;
};

/** Something the practice does once, such as a notice in the newspaper: practice tasks are made from these. */
export type MethodDuty = Stated & {
	kind: 'newspaper' | 'website' | 'letter' | 'board' | 'custodian' | 'plan';
	/** What is done, as a task: “Name a custodian of records to the board”. */
	title: string;
	why: string;
	/** `now`: also where no closing is planned. `onceDecided`: as soon as the closing is decided. */
	when: 'now' | 'onceDecided' | 'beforeClosing' | 'afterClosing';
	/** The days the rule states, from the closing day, one for each time; below 0: before it. Empty: it states none. */
	days: readonly number[];
};

/** From when a minor consents alone to such care, and whose signature a release of it then asks. */
export type MinorConsent = Stated & {
	/** `null`: the rule names no age, or only some cases. */
	age: number | null;
	/** The minor's own signature in place of a guardian's, or beside it; `null`: not by this rule. */
	signs: 'alone' | 'beside' | null;
	/** Whether a parent may be told of care that the minor alone consented to; `ask`: the rule leaves it open, or was only read about. */
	parents: 'mayBeTold' | 'mustNotBeTold' | 'ask';
	/** How far it reaches, such as six sessions; `null`: the rule names no end. */
	until: string | null;
	text: string;
};

/** What a paper has to say here. */
export type MustSay = Stated & {
	/** `destroying`: a notice that says that records are destroyed; `beginning`: what is given to clients when treatment begins. */
	paper: 'notice' | 'destroying' | 'newspaper' | 'beginning';
	/** What the rule asks for, to the therapist. */
	text: string;
	/** As the paper says it, with marks for facts; `null`: no sentence of ours can be true for everybody. */
	sentence: string | null;
};

/** What binds how treatment ends, shown with the step it belongs to. */
export type EndingRule = Stated & { step: StepId; text: string };

export type Board = Stated & { name: string };

export type CrisisLine = {
	id: string;
	name: string;
	contact: string;
	note: string | null;
	source: Source;
};

/** What somebody looked for and did not find, or found without a number. */
export type NotFound = Omit<Stated, 'id'> & {
	topic: 'retentionAdult' | 'retentionMinor' | 'access' | 'notice' | 'release' | 'minorConsent';
	text: string;
};

/** What is asked of each client's ending, or at all, as a sentence; of the board where it was only read about. */
export type Duty = Stated & { text: string };

export type Notice = { days: number; longTermDays: number; floorDays: number; source: Source };

/** The rules of one place. What a place does not say is not there, and is told as not known. */
export type Jurisdiction = {
	id: string;
	title: string;
	country: Country;
	/** Whom to ask, after “your”. */
	board: string;
	/** Stands for all places we have no entry of: it says what holds for them all. */
	catchAll: boolean;
	/** Notice that custom or a rule of this place asks for, counted back from the last session. */
	notice: Notice;
	retention: readonly RetentionRule[];
	limits: readonly Limit[];
	methods: readonly MethodDuty[];
	duties: readonly Duty[];
	/** Empty: nothing is known here of a minor's own consent. */
	minorConsent: readonly MinorConsent[];
	/** The age from which somebody is of age here. */
	majority: { age: number; source: Source };
	mustSay: readonly MustSay[];
	release: readonly ReleaseRule[];
	endings: readonly EndingRule[];
	boards: readonly Board[];
	/** Beside those of the country. */
	crisisLines: readonly CrisisLine[];
	notFound: readonly NotFound[];
	/** `null`: not known here. */
	holidays: Holidays | null;
};

/** Of two rules on one topic, which is the stricter. */
export const stricter: Record<Topic | 'retention' | 'notice', 'more' | 'fewer'> = {
	release: 'fewer',
	access: 'fewer',
	lookBack: 'more',
	papers: 'more',
	retention: 'more',
	notice: 'more'
};

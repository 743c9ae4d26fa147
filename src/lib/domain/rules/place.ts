/** What a place asks: numbers and duties, each with its source. The places themselves are data, in `catalog/`. */
import type { Holidays } from '$lib/domain/days/holidays';
import type { Profession } from '$lib/domain/records/professions';
import type { Source } from '$lib/domain/days/source';
import type { Country } from './country';
import type { CountryId } from './ids';

type Stated = {
	/** Descriptive, unique among all places, for ever: a number may be overruled under it. */
	id: string;
	professions: readonly Profession[] | 'all';
	source: Source;
};

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
	unit: 'days' | 'months' | 'years';
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
	/** `null`: not known here. */
	holidays: Holidays | null;
};

/** A place as its file says it; what several places share is named by its id. */
export type PlaceFile = Pick<
	Jurisdiction,
	'id' | 'title' | 'board' | 'catchAll' | 'methods' | 'minorConsent'
> & {
	country: CountryId | null;
	notice: string;
	holidays: string | null;
	retention: readonly (RetentionRule | string)[];
	limits: readonly (Limit | string)[];
	duties: readonly (Duty | string)[];
};

/** Rules that several places name. */
export type SharedRules = Pick<Jurisdiction, 'retention' | 'limits' | 'duties'>;

/** Of two rules on one topic, which is the stricter. */
export const stricter: Record<Topic | 'retention' | 'notice', 'more' | 'fewer'> = {
	release: 'fewer',
	access: 'fewer',
	lookBack: 'more',
	papers: 'more',
	retention: 'more',
	notice: 'more'
};

/** What a place asks: numbers and duties, each with its source. The places themselves are data, in `catalog/`. */
import type { Holidays } from '$lib/domain/days/holidays';
import type * as formats from '$lib/domain/places/formats';
import type { Rule } from '$lib/domain/places/formats';
import type { Source } from '$lib/domain/days/source';
import type { Country } from './country';

export type RetentionRule = Rule<typeof formats.retention>;
/** What the years count from. */
export type Start = NonNullable<RetentionRule['adults']>['after'];
export type MinorsKeep = NonNullable<RetentionRule['minors']>;
export type Limit = Rule<typeof formats.limit>;
/** How long a release is valid, how soon a request is answered, whom a closing is told, how long papers are kept. */
export type LimitTopic = Limit['topic'];
export type MethodDuty = Rule<typeof formats.method>;
export type MinorConsent = Rule<typeof formats.minorConsent>;
export type MustSay = Rule<typeof formats.mustSay>;
export type ReleaseRule = Rule<typeof formats.release>;
export type EndingRule = Rule<ReturnType<typeof formats.endings>>;
export type Board = Rule<typeof formats.board>;
export type CrisisLine = Rule<typeof formats.crisisLine>;
export type NotFound = Rule<typeof formats.notFound>;
export type Duty = Rule<typeof formats.duty>;
/** What every rule says of itself. */
export type Stated = Pick<Duty, 'id' | 'professions' | 'source'>;

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

/** As a sentence names it: “the District of Columbia”; of a place that stands for others, the country. */
export const inSentence = (title: string): string =>
	title.replace(/, another .+$/, '').replace(/^(?=District|Australian|United)/, 'the ');

/** Of two rules on one topic, which is the stricter. */
export const stricter: Record<LimitTopic | 'retention' | 'notice', 'more' | 'fewer'> = {
	release: 'fewer',
	access: 'fewer',
	lookBack: 'more',
	papers: 'more',
	retention: 'more',
	notice: 'more'
};

/** The format of each kind of rule, as files hold it; its type is worked out from it, and read in `rules/place.ts`. */
import * as v from 'valibot';
import type { Source } from '$lib/domain/days/source';
import { professions } from '$lib/domain/records';
import { days } from '$lib/domain/records/values';
import { noticeMarks } from './marks';

export const words = v.pipe(v.string(), v.minLength(1), v.maxLength(2000));
const upTo = (most: number, least = 0) =>
	v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));
const years = upTo(100);
export const age = upTo(30);
export const manyDays = upTo(3650);
export const list = <Entry>(entry: v.GenericSchema<unknown, Entry>) =>
	v.pipe(v.array(entry), v.maxLength(200));
/** Nothing that every object has by itself, such as `constructor`. */
export const ids = v.pipe(
	v.string(),
	v.regex(/^[a-z0-9-]{1,50}$/),
	v.check((given) => !(given in {}), 'This cannot be an id')
);
export const source = v.strictObject({
	text: words,
	confidence: v.picklist(['A', 'B', 'C', 'S']),
	checkedOn: days
});
const stated = {
	/** Descriptive, unique among all places, for ever: a number may be overruled under it. */
	id: ids,
	professions: v.union([
		v.literal('all'),
		v.pipe(v.array(v.picklist(professions)), v.maxLength(20))
	]),
	source
};

const bounds = {
	/** The rule says that the adults' day counts where it is later. */
	orAdultsIfLater: v.boolean(),
	/** Never longer than so many years from the adults' start; `null`: no such bound. */
	atMostYears: v.nullable(years)
};
/** How long a minor's records are kept. */
const minors = v.variant('shape', [
	v.strictObject({ shape: v.literal('untilAge'), age, ...bounds }),
	v.strictObject({ shape: v.literal('yearsAfter18'), years, ...bounds }),
	/** From the place's own age of majority. */
	v.strictObject({ shape: v.literal('yearsAfterMajority'), years, ...bounds }),
	/** From the start, but not before the 18th birthday. */
	v.strictObject({ shape: v.literal('clockFrom18'), years, ...bounds }),
	v.strictObject({ shape: v.literal('asAdults'), ...bounds })
]);

/** `laterOfBoth`: the ending or the last contact, whichever is later. */
const starts = ['ending', 'lastContact', 'laterOfBoth', 'lastEntry', 'eachService'] as const;
export const retention = v.strictObject({
	...stated,
	/** A summary may outlive the record itself. */
	keeps: v.picklist(['record', 'summary']),
	/** `null`: the rule speaks of minors only. */
	adults: v.nullable(v.strictObject({ years, after: v.picklist(starts) })),
	/** `null`: what it says of minors is not known. */
	minors: v.nullable(minors),
	/** Other readings or a condition, as a sentence. */
	note: v.nullable(words)
});

const most = { days: 3650, workingDays: 3650, months: 1200, years: 100 };
export const limit = v.pipe(
	v.strictObject({
		...stated,
		topic: v.picklist(['release', 'access', 'lookBack', 'papers']),
		value: manyDays,
		unit: v.picklist(['days', 'workingDays', 'months', 'years']),
		/** A sentence that belongs to it. */
		note: v.nullable(words)
	}),
	v.forward(
		v.check(({ value, unit }) => value <= most[unit], 'That is longer than anybody keeps'),
		['value']
	)
);

/** Something the practice does once, such as a notice in the newspaper: practice tasks are made from these. */
export const method = v.strictObject({
	...stated,
	kind: v.picklist(['newspaper', 'website', 'letter', 'board', 'custodian', 'plan']),
	/** What is done, as a task: “Name a custodian of records to the board”. */
	title: words,
	why: words,
	/** `now`: also where no closing is planned. `onceDecided`: as soon as the closing is decided. */
	when: v.picklist(['now', 'onceDecided', 'beforeClosing', 'afterClosing']),
	/** The days the rule states, from the closing day, one for each time; below 0: before it. */
	days: v.pipe(v.array(upTo(3650, -3650)), v.maxLength(24))
});

/** What is asked of each client's ending, or at all, as a sentence; of the board where it was only read about. */
export const duty = v.strictObject({ ...stated, text: words });

/** From when a minor consents alone to such care, and whose signature a release of it then asks. */
export const minorConsent = v.strictObject({
	...stated,
	/** `null`: the rule names no age, or only some cases. */
	age: v.nullable(age),
	/** The minor's own signature in place of a guardian's, or beside it; `null`: not by this rule. */
	signs: v.nullable(v.picklist(['alone', 'beside'])),
	/** Whether a parent may be told of care that the minor alone consented to; `ask`: the rule leaves it open, or was only read about. */
	parents: v.picklist(['mayBeTold', 'mustNotBeTold', 'ask']),
	/** How far it reaches, such as six sessions; `null`: the rule names no end. */
	until: v.nullable(words),
	text: words
});

const namesOnlyMarks = (sentence: string) =>
	[...sentence.matchAll(/\{(.*?)\}/g)].every(([, mark]) => noticeMarks.includes(mark ?? ''));
/** What a paper has to say here. */
export const mustSay = v.strictObject({
	...stated,
	/** `destroying`: a notice that says that records are destroyed; `beginning`: what is given to clients when treatment begins. */
	paper: v.picklist(['notice', 'destroying', 'newspaper', 'beginning']),
	/** What the rule asks for, to the therapist. */
	text: words,
	/** As the paper says it, with marks for facts; `null`: no sentence of ours can be true for everybody. */
	sentence: v.nullable(
		v.pipe(words, v.check(namesOnlyMarks, 'It names a mark that does not exist'))
	)
});

/** What a release needs to be valid here, beside what every release holds. */
export const release = v.strictObject({
	...stated,
	asks: v.picklist([
		'calendarDate',
		/** Its term ends so many `value` days at the latest; without a term it lapses after so many. */
		...(['longestTerm', 'lapsesAfter'] as const),
		...(['witness', 'separateSignature', 'copyToClient', 'eachMemberSigns'] as const),
		/** In points. */
		'typeSize',
		/** A statement that goes with whatever is passed on; that whoever gets it may not pass it on. */
		...(['warning', 'noOnward'] as const),
		/** A line of its own for mental health, initialled or ticked. */
		'ownLine',
		/** Both sign between `value` and the age of majority; from this age the minor signs. */
		...(['minorAndParentSign', 'minorSignsFrom'] as const),
		...(['rightToInspect', 'consequencesOfRefusal', 'revocationInWriting'] as const),
		/** `other`: shown alone. */
		...(['logOfDisclosures', 'other'] as const)
	]),
	value: v.nullable(manyDays),
	text: words,
	/** As the form or the accompanying letter says it; `null`: nothing is printed. */
	sentence: v.nullable(words)
});

/** What binds how treatment ends, shown with the step it belongs to. */
export const endings = (steps: readonly string[]) =>
	v.strictObject({ ...stated, step: v.picklist(steps, 'No step has this id'), text: words });

export const board = v.strictObject({ ...stated, name: words });

export const crisisLine = v.strictObject({
	id: stated.id,
	name: words,
	contact: words,
	note: v.nullable(words),
	source
});

/** What somebody looked for and did not find, or found without a number. */
export const notFound = v.strictObject({
	professions: stated.professions,
	topic: v.picklist([
		...(['retentionAdult', 'retentionMinor', 'access'] as const),
		...(['notice', 'release', 'minorConsent'] as const)
	]),
	text: words,
	source
});

type Kept<T> = T extends string
	? T
	: T extends readonly (infer E)[]
		? readonly Kept<E>[]
		: T extends object
			? { readonly [K in keyof T]: Kept<T[K]> }
			: T;

/** A rule as the product reads it. */
export type Rule<Format extends v.GenericSchema> = Omit<Kept<v.InferOutput<Format>>, 'source'> & {
	source: Source;
};

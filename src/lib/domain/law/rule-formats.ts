/** The format of each kind of rule. Each type it answers to stands in `rules/place.ts`. */
import * as v from 'valibot';
import { professions } from '$lib/domain/records/professions';
import { days } from '$lib/domain/records/values';
import type { StepId } from '$lib/domain/rules/ids';
import type {
	Board,
	CrisisLine,
	Duty,
	EndingRule,
	Limit,
	MethodDuty,
	MinorConsent,
	MinorsKeep,
	MustSay,
	NotFound
} from '$lib/domain/rules/place';
import type { ReleaseRule } from '$lib/domain/places/release-rule';
import type { RetentionRule } from '$lib/domain/rules/place';
import { noticeMarks } from './must-say';

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
	id: ids,
	professions: v.union([
		v.literal('all'),
		v.pipe(v.array(v.picklist(professions)), v.maxLength(20))
	]),
	source
};

const bounds = { orAdultsIfLater: v.boolean(), atMostYears: v.nullable(years) };
const minors: v.GenericSchema<unknown, MinorsKeep> = v.variant('shape', [
	v.strictObject({ shape: v.literal('untilAge'), age, ...bounds }),
	v.strictObject({ shape: v.literal('yearsAfter18'), years, ...bounds }),
	v.strictObject({ shape: v.literal('yearsAfterMajority'), years, ...bounds }),
	v.strictObject({ shape: v.literal('clockFrom18'), years, ...bounds }),
	v.strictObject({ shape: v.literal('asAdults'), ...bounds })
]);

const starts = ['ending', 'lastContact', 'laterOfBoth', 'lastEntry', 'eachService'] as const;
export const retention: v.GenericSchema<unknown, RetentionRule> = v.strictObject({
	...stated,
	keeps: v.picklist(['record', 'summary']),
	adults: v.nullable(v.strictObject({ years, after: v.picklist(starts) })),
	minors: v.nullable(minors),
	note: v.nullable(words)
});

const most = { days: 3650, workingDays: 3650, months: 1200, years: 100 };
export const limit: v.GenericSchema<unknown, Limit> = v.pipe(
	v.strictObject({
		...stated,
		topic: v.picklist(['release', 'access', 'lookBack', 'papers']),
		value: manyDays,
		unit: v.picklist(['days', 'workingDays', 'months', 'years']),
		note: v.nullable(words)
	}),
	v.forward(
		v.check(({ value, unit }) => value <= most[unit], 'That is longer than anybody keeps'),
		['value']
	)
);

export const method: v.GenericSchema<unknown, MethodDuty> = v.strictObject({
	...stated,
	kind: v.picklist(['newspaper', 'website', 'letter', 'board', 'custodian', 'plan']),
	title: words,
	why: words,
	when: v.picklist(['now', 'onceDecided', 'beforeClosing', 'afterClosing']),
	days: v.pipe(v.array(upTo(3650, -3650)), v.maxLength(24))
});

export const duty: v.GenericSchema<unknown, Duty> = v.strictObject({ ...stated, text: words });

export const minorConsent: v.GenericSchema<unknown, MinorConsent> = v.strictObject({
	...stated,
	age: v.nullable(age),
	signs: v.nullable(v.picklist(['alone', 'beside'])),
	parents: v.picklist(['mayBeTold', 'mustNotBeTold', 'ask']),
	until: v.nullable(words),
	text: words
});

const namesOnlyMarks = (sentence: string) =>
	[...sentence.matchAll(/\{(.*?)\}/g)].every(([, mark]) => noticeMarks.includes(mark ?? ''));
export const mustSay: v.GenericSchema<unknown, MustSay> = v.strictObject({
	...stated,
	paper: v.picklist(['notice', 'destroying', 'newspaper', 'beginning']),
	text: words,
	sentence: v.nullable(
		v.pipe(words, v.check(namesOnlyMarks, 'It names a mark that does not exist'))
	)
});

export const release: v.GenericSchema<unknown, ReleaseRule> = v.strictObject({
	...stated,
	asks: v.picklist([
		...(['calendarDate', 'longestTerm', 'lapsesAfter', 'witness', 'separateSignature'] as const),
		...(['typeSize', 'warning', 'copyToClient', 'ownLine', 'eachMemberSigns'] as const),
		...(['minorAndParentSign', 'minorSignsFrom', 'rightToInspect'] as const),
		...([
			'consequencesOfRefusal',
			'revocationInWriting',
			'logOfDisclosures',
			'noOnward',
			'other'
		] as const)
	]),
	value: v.nullable(manyDays),
	text: words,
	sentence: v.nullable(words)
});

export const endings = (steps: readonly string[]): v.GenericSchema<unknown, EndingRule> =>
	v.strictObject({
		...stated,
		step: v.custom<StepId>((id) => steps.some((each) => each === id), 'No step has this id'),
		text: words
	});

export const board: v.GenericSchema<unknown, Board> = v.strictObject({ ...stated, name: words });

export const crisisLine: v.GenericSchema<unknown, CrisisLine> = v.strictObject({
	id: stated.id,
	name: words,
	contact: words,
	note: v.nullable(words),
	source
});

export const notFound: v.GenericSchema<unknown, NotFound> = v.strictObject({
	professions: stated.professions,
	topic: v.picklist([
		...(['retentionAdult', 'retentionMinor', 'access'] as const),
		...(['notice', 'release', 'minorConsent'] as const)
	]),
	text: words,
	source
});

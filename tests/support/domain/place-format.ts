/** The format of a place's file: every field is there, and no other. Each type it answers to stands in `place.ts`. */
import * as v from 'valibot';
import { professions } from '$lib/domain/records/professions';
import { days } from '$lib/domain/records/values';
import { steps } from '$lib/catalog/index';
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
	NotFound,
	Notice
} from '$lib/domain/rules/place';
import type { ReleaseRule } from '$lib/domain/places/release-rule';
import type { RetentionRule } from '$lib/domain/rules/place';
import type { PlaceFile, SharedRules } from '$lib/domain/places/place-file';

const words = v.pipe(v.string(), v.minLength(1));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const source = v.strictObject({
	text: words,
	confidence: v.picklist(['A', 'B', 'C', 'S']),
	checkedOn: days
});
const stated = {
	id: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/)),
	professions: v.union([v.literal('all'), v.array(v.picklist(professions))]),
	source
};

const bounds = { orAdultsIfLater: v.boolean(), atMostYears: v.nullable(count) };
const minors: v.GenericSchema<unknown, MinorsKeep> = v.variant('shape', [
	v.strictObject({ shape: v.literal('untilAge'), age: count, ...bounds }),
	v.strictObject({ shape: v.literal('yearsAfter18'), years: count, ...bounds }),
	v.strictObject({ shape: v.literal('yearsAfterMajority'), years: count, ...bounds }),
	v.strictObject({ shape: v.literal('clockFrom18'), years: count, ...bounds }),
	v.strictObject({ shape: v.literal('asAdults'), ...bounds })
]);

const starts = ['ending', 'lastContact', 'laterOfBoth', 'lastEntry', 'eachService'] as const;
const retention: v.GenericSchema<unknown, RetentionRule> = v.strictObject({
	...stated,
	keeps: v.picklist(['record', 'summary']),
	adults: v.nullable(v.strictObject({ years: count, after: v.picklist(starts) })),
	minors: v.nullable(minors),
	note: v.nullable(words)
});

const limit: v.GenericSchema<unknown, Limit> = v.strictObject({
	...stated,
	topic: v.picklist(['release', 'access', 'lookBack', 'papers']),
	value: count,
	unit: v.picklist(['days', 'workingDays', 'months', 'years']),
	note: v.nullable(words)
});

const method: v.GenericSchema<unknown, MethodDuty> = v.strictObject({
	...stated,
	kind: v.picklist(['newspaper', 'website', 'letter', 'board', 'custodian', 'plan']),
	title: words,
	why: words,
	when: v.picklist(['now', 'onceDecided', 'beforeClosing', 'afterClosing']),
	days: v.array(v.pipe(v.number(), v.integer()))
});

const duty: v.GenericSchema<unknown, Duty> = v.strictObject({ ...stated, text: words });

const minorConsent: v.GenericSchema<unknown, MinorConsent> = v.strictObject({
	...stated,
	age: v.nullable(count),
	signs: v.nullable(v.picklist(['alone', 'beside'])),
	parents: v.picklist(['mayBeTold', 'mustNotBeTold', 'ask']),
	until: v.nullable(words),
	text: words
});

const mustSay: v.GenericSchema<unknown, MustSay> = v.strictObject({
	...stated,
	paper: v.picklist(['notice', 'newspaper', 'beginning']),
	text: words,
	sentence: v.nullable(words)
});

const release: v.GenericSchema<unknown, ReleaseRule> = v.strictObject({
	...stated,
	asks: v.picklist([
		...(['calendarDate', 'longestTerm', 'lapsesAfter', 'witness', 'separateSignature'] as const),
		...(['typeSize', 'warning', 'copyToClient', 'ownLine', 'eachMemberSigns'] as const),
		...(['minorAndParentSign', 'minorSignsFrom', 'rightToInspect'] as const),
		...(['consequencesOfRefusal', 'revocationInWriting', 'logOfDisclosures', 'other'] as const)
	]),
	value: v.nullable(count),
	text: words,
	sentence: v.nullable(words)
});

const stepIds = new Set<string>(steps.map(({ id }) => id));
const ending: v.GenericSchema<unknown, EndingRule> = v.strictObject({
	...stated,
	step: v.custom<StepId>((id) => typeof id === 'string' && stepIds.has(id), 'No step has this id'),
	text: words
});

const board: v.GenericSchema<unknown, Board> = v.strictObject({ ...stated, name: words });

const crisisLine: v.GenericSchema<unknown, CrisisLine> = v.strictObject({
	id: stated.id,
	name: words,
	contact: words,
	note: v.nullable(words),
	source
});

const notFound: v.GenericSchema<unknown, NotFound> = v.strictObject({
	professions: stated.professions,
	topic: v.picklist([
		...(['retentionAdult', 'retentionMinor', 'access'] as const),
		...(['notice', 'release', 'minorConsent'] as const)
	]),
	text: words,
	source
});

/** A rule, or the id of one that several places share. */
const orShared = <Rule>(rule: v.GenericSchema<unknown, Rule>) =>
	v.array(v.lazy((entry) => (typeof entry === 'string' ? words : rule)));

export const placeFormat: v.GenericSchema<unknown, PlaceFile> = v.strictObject({
	id: stated.id,
	title: words,
	country: v.nullable(v.picklist(['AU', 'CA', 'GB', 'IE', 'US'])),
	board: words,
	catchAll: v.boolean(),
	notice: words,
	holidays: v.nullable(words),
	retention: orShared(retention),
	limits: orShared(limit),
	methods: v.array(method),
	duties: orShared(duty),
	minorConsent: v.array(minorConsent),
	majority: v.strictObject({ age: count, source }),
	mustSay: v.array(mustSay),
	release: v.array(release),
	endings: v.array(ending),
	boards: v.array(board),
	crisisLines: v.array(crisisLine),
	notFound: v.array(notFound)
});

export const sharedFormat: v.GenericSchema<unknown, SharedRules> = v.strictObject({
	retention: v.array(retention),
	limits: v.array(limit),
	duties: v.array(duty)
});

export const noticeFormat: v.GenericSchema<unknown, Notice> = v.strictObject({
	days: count,
	longTermDays: count,
	floorDays: count,
	source
});

/** Each fault as the field and what is wrong with it: “retention.0.source.text: Invalid key: …”. */
export function faultsOf(format: v.GenericSchema, file: unknown): string[] {
	const { issues = [] } = v.safeParse(format, file);
	return issues.map((issue) => `${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`);
}

/** The format of a place's file, loaded when used: every field is there, and no other. */
import * as v from 'valibot';
import type { Notice } from '$lib/domain/rules/place';
import type { PlaceFile, SharedRules } from './place-file';
import * as rule from '$lib/domain/places/formats';

const { words, age, list, manyDays, source, retention, limit, duty } = rule;

/** A rule, or the id of one that several places share. */
const orShared = <Rule>(rule: v.GenericSchema<unknown, Rule>) =>
	v.array(v.lazy((entry) => (typeof entry === 'string' ? words : rule)));

export const noticeFormat: v.GenericSchema<unknown, Notice> = v.strictObject({
	days: manyDays,
	longTermDays: manyDays,
	floorDays: manyDays,
	source
});

export const sharedFormat: v.GenericSchema<unknown, SharedRules> = v.strictObject({
	retention: list(retention),
	limits: list(limit),
	duties: list(duty),
	release: list(rule.release)
});

/** What a file may name that stands elsewhere. */
export type Known = { steps: readonly string[]; calendars: readonly string[] };

const common = {
	id: rule.ids,
	title: v.pipe(words, v.maxLength(80)),
	country: v.nullable(v.picklist(['AU', 'CA', 'GB', 'IE', 'US'])),
	board: v.pipe(words, v.maxLength(80)),
	catchAll: v.boolean(),
	methods: list(rule.method),
	minorConsent: list(rule.minorConsent),
	majority: v.strictObject({ age, source }),
	mustSay: list(rule.mustSay),
	boards: list(rule.board),
	crisisLines: list(rule.crisisLine),
	notFound: list(rule.notFound)
};

const named = ({ steps, calendars }: Known) => ({
	endings: list(rule.endings(steps)),
	holidays: v.nullable(v.picklist(calendars, 'No calendar has this id'))
});

/** As we ship it: what several places share is named. */
export const placeFormat = (known: Known): v.GenericSchema<unknown, PlaceFile> =>
	v.strictObject({
		...common,
		...named(known),
		notice: words,
		retention: orShared(retention),
		limits: orShared(limit),
		duties: orShared(duty),
		release: orShared(rule.release)
	});

/** As it is passed on: everything is written out. */
export const packFormat = (known: Known): v.GenericSchema<unknown, PlaceFile> =>
	v.strictObject({
		...common,
		...named(known),
		notice: noticeFormat,
		retention: list(retention),
		limits: list(limit),
		duties: list(duty),
		release: list(rule.release)
	});

/** Each fault as the field and what is wrong with it: “retention.0.source.text: Invalid key: …”. */
export function faultsOf(format: v.GenericSchema, file: unknown): string[] {
	const { issues = [] } = v.safeParse(format, file);
	return issues.map((issue) => `${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`);
}

/** The format of a place's file, loaded when used: every field is there, and no other. */
import * as v from 'valibot';
import type { Notice } from '$lib/domain/rules';
import type { PlaceFile } from './place-file';
import * as rule from '$lib/domain/places/formats';

const { words, age, list, manyDays, source } = rule;

export const noticeFormat: v.GenericSchema<unknown, Notice> = v.strictObject({
	days: manyDays,
	longTermDays: manyDays,
	floorDays: manyDays,
	source
});

/** What a file may name that stands elsewhere. */
export type Known = { steps: readonly string[]; calendars: readonly string[] };

/** What every file of a place holds, however it is written. */
export const common = {
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

export const named = ({ steps, calendars }: Known) => ({
	endings: list(rule.endings(steps)),
	holidays: v.nullable(v.picklist(calendars, 'No calendar has this id'))
});

/** As it is passed on: everything is written out. */
export const packFormat = (known: Known): v.GenericSchema<unknown, PlaceFile> =>
	v.strictObject({
		...common,
		...named(known),
		notice: noticeFormat,
		retention: list(rule.retention),
		limits: list(rule.limit),
		duties: list(rule.duty),
		release: list(rule.release)
	});

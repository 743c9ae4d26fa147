/** For tests: the format of our own files of places, which name what several share. */
import * as v from 'valibot';
import { common, named, type Known } from '$lib/domain/law/format';
import type { PlaceFile, SharedRules } from '$lib/domain/law/place-file';
import * as rule from '$lib/domain/places/formats';

const { words, list, retention, limit, duty } = rule;

/** A rule, or the id of one that several places share. */
const orShared = <Rule>(rule: v.GenericSchema<unknown, Rule>) =>
	v.array(v.lazy((entry) => (typeof entry === 'string' ? words : rule)));

export const sharedFormat: v.GenericSchema<unknown, SharedRules> = v.strictObject({
	retention: list(retention),
	limits: list(limit),
	duties: list(duty),
	release: list(rule.release)
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

/** Each fault as the field and what is wrong with it: “retention.0.source.text: Invalid key: …”. */
export function faultsOf(format: v.GenericSchema, file: unknown): string[] {
	const { issues = [] } = v.safeParse(format, file);
	return issues.map((issue) => `${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`);
}

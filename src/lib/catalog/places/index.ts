/**
 * Reads the places: one JSON file, one place. What several share stands in `common/` and is named there by its id.
 * `files.test.ts` holds each file against the format, and says which place and which field is wrong.
 */
import { countryOf } from '$lib/catalog/countries/index';
import { holidays } from '$lib/catalog/holidays/index';
import type { Jurisdiction, Notice } from '$lib/domain/rules/place';
import type { PlaceFile, SharedRules } from '$lib/domain/places/place-file';

const files = import.meta.glob<PlaceFile>('./*.json', { eager: true, import: 'default' });
const notices = import.meta.glob<Notice>('./common/notices/*.json', {
	eager: true,
	import: 'default'
});
const shared = Object.values(
	import.meta.glob<SharedRules>('./common/rules/*.json', { eager: true, import: 'default' })
);

const common = {
	retention: shared.flatMap(({ retention }) => retention),
	limits: shared.flatMap(({ limits }) => limits),
	duties: shared.flatMap(({ duties }) => duties)
};

const read = [
	...(['title', 'country', 'notice', 'holidays'] as const),
	...(['retention', 'limits', 'duties', 'minorConsent', 'majority', 'mustSay'] as const),
	...(['release', 'endings', 'boards', 'crisisLines', 'notFound'] as const)
];

/** @throws with the name of the file, where a field is missing or names what is not there. */
export function placeOf(name: string, file: PlaceFile): Jurisdiction {
	const missing = read.filter((field) => file[field] === undefined);
	if (missing.length > 0) throw new Error(`${name}: ${missing.join(', ')} is missing`);
	const found = <Entry>(entry: Entry | undefined, id: string | null): Entry => {
		if (entry === undefined) throw new Error(`${name} names “${id}”, which does not exist`);
		return entry;
	};
	const named = <Entry extends { id: string }>(known: readonly Entry[], id: string): Entry =>
		found(
			known.find((each) => each.id === id),
			id
		);
	const complete = <Rule extends { id: string }>(
		rules: readonly (Rule | string)[],
		known: readonly Rule[]
	) => rules.map((rule) => (typeof rule === 'string' ? named(known, rule) : rule));
	return {
		...file,
		country: found(countryOf(file.country), file.country),
		notice: found(notices[`./common/notices/${file.notice}.json`], file.notice),
		holidays: file.holidays === null ? null : named(holidays, file.holidays),
		retention: complete(file.retention, common.retention),
		limits: complete(file.limits, common.limits),
		duties: complete(file.duties, common.duties)
	};
}

/** By title; places without rules of their own come last. */
export const jurisdictions: readonly Jurisdiction[] = Object.entries(files)
	.map(([path, file]) => placeOf(path.slice(2), file))
	.sort(
		(a, b) =>
			Number(a.id === 'general') - Number(b.id === 'general') || a.title.localeCompare(b.title)
	);

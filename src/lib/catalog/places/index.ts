/**
 * Reads the places: one JSON file, one place. What several share stands in `common/` and is named there by its id.
 * `files.test.ts` holds each file against the format, and says which place and which field is wrong.
 */
import { countryOf } from '$lib/catalog/countries/index';
import { holidays } from '$lib/catalog/holidays/index';
import type { Day } from '$lib/domain/days/day';
import type { Pack } from '$lib/domain/records';
import type { Jurisdiction, Notice } from '$lib/domain/rules';
import { asOf } from '$lib/domain/law/as-of';
import type { PlaceFile, SharedRules } from '$lib/domain/law/place-file';

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
	duties: shared.flatMap(({ duties }) => duties),
	release: shared.flatMap(({ release }) => release)
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
	const found = <Entry>(id: string | null, entry: Entry | undefined): Entry => {
		if (entry === undefined) throw new Error(`${name} names “${id}”, which does not exist`);
		return entry;
	};
	const named = <Entry extends { id: string }>(known: readonly Entry[], id: string): Entry =>
		found(
			id,
			known.find((each) => each.id === id)
		);
	const complete = <Rule extends { id: string }>(
		rules: readonly (Rule | string)[],
		known: readonly Rule[]
	) => rules.map((rule) => (typeof rule === 'string' ? named(known, rule) : rule));
	return {
		...file,
		country: found(file.country, countryOf(file.country)),
		notice:
			typeof file.notice === 'string'
				? found(file.notice, notices[`./common/notices/${file.notice}.json`])
				: file.notice,
		holidays: file.holidays === null ? null : named(holidays, file.holidays),
		retention: complete(file.retention, common.retention),
		limits: complete(file.limits, common.limits),
		duties: complete(file.duties, common.duties),
		release: complete(file.release, common.release)
	};
}

/** By title; places without rules of their own come last. */
const inOrder = (places: readonly Jurisdiction[]): Jurisdiction[] =>
	[...places].sort(
		(a, b) =>
			Number(a.id === 'general') - Number(b.id === 'general') || a.title.localeCompare(b.title)
	);

/** As we ship them: pages read `placesNow`, which knows the day and the packs. */
export const jurisdictions: readonly Jurisdiction[] = inOrder(
	Object.entries(files).map(([path, file]) => placeOf(path.slice(2), file))
);

/** As they count today: packs stand in the place of ours, and what was not read again for two years asks. */
export function placesNow(packs: readonly Pack[], today: Day): readonly Jurisdiction[] {
	const taken = packs.flatMap((pack) => packed(pack) ?? []);
	const ids = new Set(taken.map(({ id }) => id));
	const ours = jurisdictions.filter(({ id }) => !ids.has(id));
	return inOrder([...ours, ...taken]).map((place) => asOf(place, today));
}

/** `null`: of a newer version, which says more than this one can read; ours stands then. */
function packed({ place, words }: Pack): Jurisdiction | null {
	try {
		return placeOf(place, JSON.parse(words) as PlaceFile);
	} catch {
		return null;
	}
}

/** A place with everything written out, as a pack holds it; calendars and countries stay named. */
export function writtenOut(place: Jurisdiction): PlaceFile {
	return { ...place, country: place.country.id, holidays: place.holidays?.id ?? null };
}

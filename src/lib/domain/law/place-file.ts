import type { CountryId, Jurisdiction, Notice } from '$lib/domain/rules';

/** Rules that several places name. */
export type SharedRules = Pick<Jurisdiction, 'retention' | 'limits' | 'duties' | 'release'>;

type Named = { country: CountryId | null; notice: Notice | string; holidays: string | null } & {
	[Kind in keyof SharedRules]: readonly (SharedRules[Kind][number] | string)[];
};

/** A place as its file says it; what several places share is named by its id, or written out as in a pack. */
export type PlaceFile = Omit<Jurisdiction, keyof Named> & Named;

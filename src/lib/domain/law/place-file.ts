import type {
	CountryId,
	Duty,
	Jurisdiction,
	Limit,
	Notice,
	ReleaseRule,
	RetentionRule
} from '$lib/domain/rules';

/** A place as its file says it; what several places share is named by its id, or written out as in a pack. */
export type PlaceFile = Omit<
	Jurisdiction,
	'country' | 'notice' | 'holidays' | 'retention' | 'limits' | 'duties' | 'release'
> & {
	country: CountryId | null;
	notice: Notice | string;
	holidays: string | null;
	retention: readonly (RetentionRule | string)[];
	limits: readonly (Limit | string)[];
	duties: readonly (Duty | string)[];
	release: readonly (ReleaseRule | string)[];
};

/** Rules that several places name. */
export type SharedRules = Pick<Jurisdiction, 'retention' | 'limits' | 'duties' | 'release'>;

import type { Source } from '$lib/domain/days/source';
import type { Profession } from '$lib/domain/records/professions';

/** What every rule of a place says of itself. */
export type Stated = {
	/** Descriptive, unique among all places, for ever: a number may be overruled under it. */
	id: string;
	professions: readonly Profession[] | 'all';
	source: Source;
};

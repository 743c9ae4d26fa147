import type { Path } from '$lib/domain/path/path';
import type { Retention } from '$lib/domain/retention/retention';
import type { Situation } from '$lib/domain/rules/ending';

export type NoteLine = { label: string; words: string };

/** What a closing note is made from. */
export type NoteSource = {
	situation: Situation;
	path: Path;
	retention: Retention;
	/** As it may stand on the screen. */
	name: string;
};

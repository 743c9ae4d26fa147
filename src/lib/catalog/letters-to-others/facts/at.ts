import type { Here } from '$lib/catalog/letters/facts/practice';
import type { Answers, Party } from '$lib/domain/letters/outside-letter';
import type { Release } from '$lib/domain/records';

/** Of what and to whom a letter is: `null`, no answers: not known yet, or to nobody by name. */
export type At<H extends Here = Here> = {
	here: H;
	to: Party | null;
	answers: Answers;
	/** What lets it go; `null`: nothing does, or nothing has to. */
	release: Release | null;
};

/** Words as typed, in one line and without the full stop, to stand within a sentence. */
export const phrase = (said: string | null | undefined): string =>
	(said ?? '').replace(/\s+/g, ' ').trim().replace(/[.]$/, '');

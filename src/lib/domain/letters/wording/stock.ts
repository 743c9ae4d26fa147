/** What the catalog gives to letters in the therapist's own words. */
import type { Letter, Prose } from '$lib/domain/letters/letter';
import type { Addressee } from '$lib/domain/letters/template';
import type { Situation } from '$lib/domain/rules';

/** A part of a letter that is worked out anew for each person. */
export type Insert = {
	/** For ever: records hold it. */
	id: string;
	label: string;
	/** What it puts into the letter, in one sentence. */
	about: string;
	/** What the practice has yet to say first, a sentence each. */
	missing(here: Situation): string[];
	/** What has to be noted about this client first, a sentence each. */
	unknown(here: Situation): string[];
	blocks(here: Situation, to: Addressee): Prose[];
};

export type Stock = {
	inserts: readonly Insert[];
	/** Letterhead, address, day, greeting and signature around a text. */
	sheet(
		here: Situation,
		to: Addressee,
		written: Pick<Letter, 'type' | 'version' | 'title' | 'subject' | 'blocks'>
	): Letter;
};

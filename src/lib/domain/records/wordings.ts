/** The therapist's own words in letters, and rules of places in the place of ours. */
import * as v from 'valibot';
import { days, id, line } from './values';

/** Own words: a letter of one's own, or changes to one of ours, for everybody or for one person. */
export const wording = v.object({
	id,
	/** Catalog id of the letter whose words it changes; `null`: a letter of the therapist's own. */
	letter: v.nullable(id),
	/** Version of our words that were changed; `null` for a letter of one's own. */
	basedOnVersion: v.nullable(v.number()),
	/** `null`: for everybody; else for this client's copy alone. */
	clientId: v.nullable(id),
	/** `null`: the client's own copy; else the copy of this guardian, partner or family member. */
	recipientId: v.nullable(id),
	/** What a letter of one's own is called; empty for changes. */
	name: line,
	/** The words, as JSON of `domain/wording.ts`. */
	words: v.pipe(v.string(), v.maxLength(60_000)),
	changedOn: days
});

/** The rules of a place that came as a file, in the place of ours or beside them. */
export const pack = v.object({
	id,
	/** The id of its place; one pack each. */
	place: id,
	/** The name of the file it came from. */
	from: line,
	/** The day it was taken over. */
	takenOn: days,
	/** The place as JSON of `domain/law/place-file.ts`, everything written out. */
	words: v.pipe(v.string(), v.maxLength(1_000_000))
});

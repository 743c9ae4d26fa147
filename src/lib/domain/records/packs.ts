/** The rules of a place that came as a file, in the place of ours or beside them. */
import * as v from 'valibot';
import { days, id, line } from './values';

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

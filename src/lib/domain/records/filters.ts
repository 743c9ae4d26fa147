/** What the therapist keeps of the lists. */
import * as v from 'valibot';
import { id, line } from './values';

/** What the list of clients shows, under a name that the therapist gave. */
export const filter = v.object({
	id,
	name: v.pipe(v.string(), v.minLength(1), v.maxLength(60)),
	/** What stands in the search field; empty: nothing. */
	words: line,
	/** The rest as it stands in the address, such as `?who=now&sort=due`; empty: the usual list. */
	view: line
});

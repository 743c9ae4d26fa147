/** What the therapist has read before letters went. */
import * as v from 'valibot';
import { days, id } from './values';

/** Findings of the lint, each by its key of `domain/lint`: the same on the same words is not asked again. */
export const reading = v.object({
	id,
	readOn: days,
	keys: v.array(v.pipe(v.string(), v.maxLength(600)))
});

/** What the therapist answered of a list, so that the next one with the same header is not asked again. */
import * as v from 'valibot';
import { days, id } from './values';

const text = v.pipe(v.string(), v.maxLength(33_000));

export const listAnswers = v.object({
	id,
	on: days,
	/** The names of its columns, by which the next list is known. */
	header: v.array(text),
	/** `to`: the question; `among`: what it was asked about, such as all words of a column. */
	answers: v.array(v.object({ to: text, among: v.array(text), answer: v.array(text) }))
});

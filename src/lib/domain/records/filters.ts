/** What the therapist keeps of the lists, and has answered or read once. */
import * as v from 'valibot';
import { days, id, line } from './values';

/** What the list of clients shows, under a name that the therapist gave. */
export const filter = v.object({
	id,
	name: v.pipe(v.string(), v.minLength(1), v.maxLength(60)),
	/** What stands in the search field; empty: nothing. */
	words: line,
	/** The rest as it stands in the address, such as `?who=now&sort=due`; empty: the usual list. */
	view: line
});

const text = v.pipe(v.string(), v.maxLength(33_000));

/** What the therapist answered of a list, so that the next one with the same header is not asked again. */
export const listAnswers = v.object({
	id,
	on: days,
	/** The names of its columns, by which the next list is known. */
	header: v.array(text),
	/** `to`: the question; `among`: what it was asked about, such as all words of a column. */
	answers: v.array(v.object({ to: text, among: v.array(text), answer: v.array(text) }))
});

/** Findings of the lint that were read before letters went, each by its key of `domain/letters/lint`: the same on the same words is not asked again. */
export const reading = v.object({
	id,
	readOn: days,
	keys: v.array(v.pipe(v.string(), v.maxLength(600)))
});

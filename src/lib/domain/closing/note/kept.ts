/** A closing note as it stands in the record from the day the file was closed. */
import * as v from 'valibot';
import type { Outcome } from '$lib/domain/records';
import type { ClosingNote } from './source';

const line = v.object({
	label: v.string(),
	words: v.string(),
	isName: v.exactOptional(v.boolean())
});
const kept = v.object({
	sections: v.array(v.object({ title: v.string(), lines: v.array(line) })),
	signed: v.string()
});

export const written = (note: ClosingNote): string => JSON.stringify(note);

/** `null`: the file was closed before notes were kept, or not closed with this. */
export function keptNote({ note }: Pick<Outcome, 'note'>): ClosingNote | null {
	return note === null ? null : v.parse(kept, JSON.parse(note));
}

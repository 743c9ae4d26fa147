/** What somebody was told of an ending, as it was when they were told. */
import * as v from 'valibot';
import { days, id, line } from './values';

const day = v.nullable(days);

export const said = v.object({
	/** `clinicianLeaves`: a practice that goes on; `clinicianGone`: died or fell ill, and somebody acts for them. */
	kind: v.picklist(['leave', 'ending', 'clinicianLeaves', 'practiceCloses', 'clinicianGone']),
	/** Whether their therapist died or is ill; `null`: it was not said. Left out where nobody kept it, and of other kinds. */
	absence: v.optional(v.nullable(v.picklist(['died', 'ill']))),
	/** `null`: this kind has no such day, or none was set. */
	lastSessionOn: day,
	closingOn: day,
	returnFromOn: day,
	returnByOn: day,
	/** Who keeps the records, as a letter named them; `null`: it was not said. */
	custodian: v.nullable(line),
	/** Counts what this client was told, so that of one day the later is known. */
	no: v.pipe(v.number(), v.integer(), v.minValue(1)),
	/** The letter that said it: it stands and falls with it. `null`: a word of its own, or the letter itself. */
	letterId: v.nullable(id)
});

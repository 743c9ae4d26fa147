import { addMonths, ageOn, writeDay } from '$lib/domain/days/day';
import type { Around, Doubt, DoubtKind } from './draft';
import type { Reading } from './read-row';

/** What is worth knowing about a row without holding it back. */
export function notesOf(reading: Reading, around: Around): Doubt[] {
	return [...lastSeenNotes(reading, around), ...guardianNotes(reading, around)];
}

function lastSeenNotes({ row, fields }: Reading, { today, region }: Around): Doubt[] {
	const { lastSeenOn, name, standing } = fields;
	if (!lastSeenOn) return [];
	const on = writeDay(lastSeenOn, region);
	if (lastSeenOn > today) {
		const what = `the last appointment, ${on}, is still to come`;
		return [note('stillToCome', `Row ${row}: ${what}. It comes in as the next appointment.`)];
	}
	if (standing !== 'current' || lastSeenOn >= addMonths(today, -6)) return [];
	const what = `${name} is current but was last seen on ${on}, over six months ago`;
	return [note('notSeen', `Row ${row}: ${what}.`)];
}

function guardianNotes({ row, fields }: Reading, { today }: Around): Doubt[] {
	const { bornOn, guardianNote, name } = fields;
	if (guardianNote) {
		const what = `“${guardianNote}” is kept as a note, not as a name to print`;
		const wait = 'Letters to a guardian wait for name, address and legal authority';
		return [note('guardianNote', `Row ${row}: ${what}. ${wait}.`)];
	}
	if (!bornOn || bornOn > today || ageOn(bornOn, today) >= 18) return [];
	const what = `${name} is under 18 and the list names no guardian`;
	return [note('noGuardian', `Row ${row}: ${what}. Letters wait until you add one.`)];
}

function note(kind: DoubtKind, sentence: string): Doubt {
	return { kind, sentence, holds: false, canStay: true };
}

import { addMonths, ageOn, writeDay } from '$lib/domain/days/day';
import type { Around, ClientDoubt } from './kind';
import type { ClientDraft } from './fields';
import type { Reading } from '$lib/import/kind';
import { notes } from '$lib/import/row-doubts';

type Row = Reading<ClientDraft>;

/** What is worth knowing about a row without holding it back. */
export function notesOf(reading: Row, around: Around): ClientDoubt[] {
	return [
		...nextSeenNotes(reading, around),
		...lastSeenNotes(reading, around),
		...guardianNotes(reading, around)
	];
}

function nextSeenNotes({ row, fields }: Row, { today, region }: Around): ClientDoubt[] {
	const { lastSeenOn, nextSeenOn, name } = fields;
	if (!nextSeenOn || (nextSeenOn >= today && nextSeenOn >= (lastSeenOn ?? today))) return [];
	const why = nextSeenOn < today ? 'is past' : 'lies before the last one';
	const what = `the next appointment of ${name}, ${writeDay(nextSeenOn, region)}, ${why}`;
	return [notes('nextPast', `Row ${row}: ${what}. Set another on their page, or take it away.`)];
}

function lastSeenNotes({ row, fields }: Row, { today, region }: Around): ClientDoubt[] {
	const { lastSeenOn, name, standing } = fields;
	if (!lastSeenOn) return [];
	const on = writeDay(lastSeenOn, region);
	if (lastSeenOn > today) {
		const what = `the last appointment, ${on}, is still to come`;
		return [notes('stillToCome', `Row ${row}: ${what}. It comes in as the next appointment.`)];
	}
	if (standing !== 'current' || lastSeenOn >= addMonths(today, -6)) return [];
	const what = `${name} is current but was last seen on ${on}, over six months ago`;
	return [notes('notSeen', `Row ${row}: ${what}.`)];
}

function guardianNotes({ row, fields }: Row, { today }: Around): ClientDoubt[] {
	const { bornOn, guardianNote, name } = fields;
	if (guardianNote) {
		const what = `“${guardianNote}” is kept as a note, not as a name to print`;
		const wait = 'Letters to a guardian wait for name, address and legal authority';
		return [notes('guardianNote', `Row ${row}: ${what}. ${wait}.`)];
	}
	if (!bornOn || bornOn > today || ageOn(bornOn, today) >= 18) return [];
	const what = `${name} is under 18, and no column that is taken names a guardian`;
	return [notes('noGuardian', `Row ${row}: ${what}. Letters wait until you add one.`)];
}

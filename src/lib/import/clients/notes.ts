import { addMonths, ageOn, writeDay } from '$lib/domain/days/day';
import type { Around, ClientDoubt } from './kind';
import type { ClientDraft } from './fields';
import { guardiansIn } from './asked/guardians';
import type { Reading } from '$lib/import/kind';
import { notes } from '$lib/import/row-doubts';
import { saidOf } from './said';

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
	const day = writeDay(nextSeenOn, region);
	return [notes('nextPast', saidOf('nextPast', row, { name, day, why }))];
}

function lastSeenNotes({ row, fields }: Row, { today, region }: Around): ClientDoubt[] {
	const { lastSeenOn, name, standing } = fields;
	if (!lastSeenOn) return [];
	const day = writeDay(lastSeenOn, region);
	if (lastSeenOn > today) return [notes('stillToCome', saidOf('stillToCome', row, { day }))];
	if (standing !== 'current' || lastSeenOn >= addMonths(today, -6)) return [];
	return [notes('notSeen', saidOf('notSeen', row, { name, day }))];
}

function guardianNotes({ row, fields }: Row, { today }: Around): ClientDoubt[] {
	const { bornOn, guardianNote: note, name } = fields;
	const names = guardiansIn(fields, '', today).map((each) => each.name);
	if (names.length > 0)
		return [
			notes('guardianNamed', saidOf('guardianNamed', row, { name, names: names.join(', ') }))
		];
	if (note) return [notes('guardianNote', saidOf('guardianNote', row, { note }))];
	if (!bornOn || bornOn > today || ageOn(bornOn, today) >= 18) return [];
	return [notes('noGuardian', saidOf('noGuardian', row, { name }))];
}

import type { ClientDraft } from './fields';
import { ageOn, writeDay, type Day } from '$lib/domain/days/day';
import type { Client } from '$lib/domain/records';
import type { Around, Doubt, DoubtKind } from './draft';
import type { Duplicate } from './duplicates';
import { namesFrom } from './names';
import { notesOf } from './notes';
import type { Reading } from './read-row';
import { compared } from './sameness';

/** What is known of a row beside itself. */
export type Compared = {
	duplicate: Duplicate | null;
	/** The client it speaks of. */
	known: Client | null;
	/** The client it may speak of; asked only where none is known. */
	perhaps: Client | null;
};

/** Everything odd about one row, what holds it back first. */
export function doubtsOf(reading: Reading, others: Compared, around: Around): Doubt[] {
	const { duplicate, known, perhaps } = others;
	if (known) return doubtsOfKnown(reading, duplicate, known, around);
	return [
		...perhapsDoubts(reading, perhaps),
		...nameDoubts(reading),
		...duplicateDoubts(reading, duplicate),
		...cellDoubts(reading),
		...lengthDoubts(reading),
		...dayDoubts(reading, around),
		...notesOf(reading, around)
	];
}

/** Somebody the therapist has already looked at: only what could bring a wrong fact in is asked again. */
function doubtsOfKnown(
	reading: Reading,
	duplicate: Duplicate | null,
	known: Client,
	around: Around
): Doubt[] {
	const { name } = reading.fields;
	return [
		...(name === known.name || name === '' ? [] : nameDoubts(reading)),
		...duplicateDoubts(reading, duplicate),
		...cellDoubts(reading).filter(({ kind }) => kind !== 'status'),
		...lengthDoubts(reading),
		...dayDoubts(reading, around)
	];
}

function perhapsDoubts({ row }: Reading, perhaps: Client | null): Doubt[] {
	if (!perhaps) return [];
	const what = `Row ${row} has the name and birth date of ${perhaps.name}, whom you have, but not the same e-mail or phone`;
	return [asks('known', `${what}. Imported as it is, it adds a second person.`)];
}

function nameDoubts({ row, fields: { name, sortName } }: Reading): Doubt[] {
	if (name === '') {
		return [asks('missingName', `Row ${row} has no name. Type it, or leave the row out.`, false)];
	}
	if (/^[=+\-@]/.test(name)) {
		const why = `starts with “${name[0]}” like a spreadsheet formula; it may not be a person`;
		return [asks('formula', `Row ${row}: the name “${name}” ${why}. It is kept as plain text.`)];
	}
	if (sortName === null && namesFrom(name).oneWord) {
		return [asks('noLastName', `Row ${row}: “${name}” has no last name.`)];
	}
	return [];
}

function duplicateDoubts({ row, surplus }: Reading, duplicate: Duplicate | null): Doubt[] {
	if (!duplicate) return [];
	if (duplicate.sameClient) {
		return [asks('duplicate', `Row ${row} speaks of the same client as row ${duplicate.row}.`)];
	}
	const less = surplus.length > 0 ? 'Without its surplus cell, row' : 'Row';
	return [
		asks('duplicate', `${less} ${row} is the same as row ${duplicate.row}: same ${compared}.`)
	];
}

function cellDoubts({ row, surplus, unsettled }: Reading): Doubt[] {
	const doubts: Doubt[] = [];
	if (surplus.length > 0) {
		const cells = surplus.map((cell) => `“${cell}”`).join(', ');
		const what = `more cells than the list has columns: ${cells}`;
		doubts.push(
			asks('surplus', `Row ${row} has ${what}. Imported as it is, that text is dropped.`)
		);
	}
	if (unsettled === '') {
		const what = `Row ${row} has no status. Imported as it is, the person is current.`;
		doubts.push(asks('status', what));
	} else if (unsettled !== null) {
		const what = `Row ${row}: say what the status “${unsettled}” means.`;
		doubts.push(asks('status', what, false));
	}
	return doubts;
}

function lengthDoubts({ row, fields }: Reading): Doubt[] {
	return Object.entries(fields)
		.filter(([field, value]) => typeof value === 'string' && value.length > longest(field))
		.slice(0, 1)
		.map(([field, value]) => {
			const start = `${String(value).slice(0, 30)}…`;
			const what = `“${start}” is longer than ${longest(field)} letters. Shorten it.`;
			return asks('tooLong', `Row ${row}: ${what}`, false);
		});
}

function longest(field: string): number {
	return field === 'street' ? 600 : 300;
}

function dayDoubts({ row, fields, unreadable }: Reading, { today, region }: Around): Doubt[] {
	const doubts = unreadable.map(({ header, text }) => {
		const what = `“${text}” under “${header}” is no day we can read`;
		return asks('unreadableDay', `Row ${row}: ${what}. Imported as it is, the day stays empty.`);
	});
	if (fields.bornOn && (fields.bornOn > today || ageOn(fields.bornOn, today) > 120)) {
		const what = fields.bornOn > today ? 'lies in the future' : 'is more than 120 years ago';
		doubts.push(
			asks('futureBirth', `Row ${row}: the birth date ${writeDay(fields.bornOn, region)} ${what}.`)
		);
	}
	return doubts;
}

function asks(kind: DoubtKind, sentence: string, canStay = true): Doubt {
	return { kind, sentence, holds: true, canStay };
}

/** The person as stored once imported: a birth day that cannot be, and a last day still to come, move out. */
export function settled(fields: ClientDraft, today: Day): ClientDraft {
	const { bornOn, lastSeenOn, nextSeenOn } = fields;
	return {
		...fields,
		bornOn: bornOn && bornOn > today ? null : bornOn,
		lastSeenOn: lastSeenOn && lastSeenOn > today ? null : lastSeenOn,
		nextSeenOn: nextSeenOn ?? (lastSeenOn && lastSeenOn > today ? lastSeenOn : null)
	};
}

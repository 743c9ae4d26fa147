import type { ClientDraft } from './fields';
import { ageOn, writeDay, type Day } from '$lib/domain/days/day';
import type { Client } from '$lib/domain/records';
import type { Around, ClientDoubt } from './kind';
import type { Duplicate } from './duplicates';
import { isUnturned, namesFrom } from './names';
import type { Reading } from '$lib/import/kind';
import { notesOf } from './notes';
import { asks, lengthDoubts, missingName, surplusDoubts } from '$lib/import/row-doubts';
import { oddities } from './oddities';
import { saidOf } from './said';
import { compared, plain } from './sameness';

type Row = Reading<ClientDraft>;

/** What is known of a row beside itself. */
export type Compared = {
	duplicate: Duplicate | null;
	/** The client it speaks of. */
	known: Client | null;
	/** The client it may speak of; asked only where none is known. */
	perhaps: Client | null;
	/** Who has its record number, and is somebody else. */
	numbered: Client | null;
};

/**
 * Everything odd about one row, what holds it back first. Of somebody the therapist has already looked at, only what
 * could bring a wrong fact in is asked again.
 */
export function doubtsOf(reading: Row, others: Compared, around: Around): ClientDoubt[] {
	const { duplicate, known, perhaps, numbered } = others;
	const { name } = reading.fields;
	const isNamed = known !== null && (name === known.name || name === '');
	const ofStranger = (doubts: () => ClientDoubt[]) => (known ? [] : doubts());
	return [
		...ofStranger(() => [
			...perhapsDoubts(reading, perhaps, numbered !== null),
			...numberDoubts(reading, numbered),
			...memberDoubts(reading, around)
		]),
		...(isNamed ? [] : nameDoubts(reading)),
		...duplicateDoubts(reading, duplicate),
		...surplusDoubts(reading),
		...ofStranger(() => statusDoubts(reading)),
		...oddities(reading),
		...lengthDoubts(reading),
		...dayDoubts(reading, around),
		...ofStranger(() => notesOf(reading, around))
	];
}

function memberDoubts({ row, fields }: Row, { members }: Around): ClientDoubt[] {
	const found = members.find(({ name }) => plain(name) === plain(fields.name));
	const what = `Row ${row}: ${fields.name} is here already, beside ${found?.of}`;
	return found ? [asks('twice', `${what}. Imported as it is, it adds a record of their own.`)] : [];
}

function numberDoubts({ row, fields }: Row, numbered: Client | null): ClientDoubt[] {
	if (!numbered) return [];
	const what = `Row ${row} has the record number ${fields.recordNumber} of ${numbered.name}, who is somebody else by name and all that could be compared`;
	return [asks('number', `${what}. Imported as it is, it adds a second person.`)];
}

function perhapsDoubts(
	{ row, fields }: Row,
	perhaps: Client | null,
	isAnew: boolean
): ClientDoubt[] {
	if (!perhaps) return [];
	const same = plain(perhaps.name) === plain(fields.name);
	const isOther = isAnew || (perhaps.recordNumber && fields.recordNumber);
	const but = isOther ? 'but another record number' : 'but not the same e-mail or phone';
	const what = same
		? `has the name and birth date of ${perhaps.name}, already here, ${but}`
		: `may be ${perhaps.name}, already here in another spelling or name`;
	return [asks('known', `Row ${row} ${what}. Imported as it is, it adds a second person.`)];
}

function nameDoubts(reading: Row): ClientDoubt[] {
	const { row, fields } = reading;
	const { name, sortName } = fields;
	if (name === '') return missingName(reading);
	const say = (kind: 'formula' | 'order' | 'noLastName') => [
		asks(kind, saidOf(kind, row, { name, sign: name.slice(0, 1) }))
	];
	if (/^[=+\-@]/.test(name)) return say('formula');
	if (isUnturned(name)) return say('order');
	return sortName === null && namesFrom(name).oneWord ? say('noLastName') : [];
}

function duplicateDoubts({ row, surplus }: Row, duplicate: Duplicate | null): ClientDoubt[] {
	if (!duplicate) return [];
	if (duplicate.by) {
		const how =
			duplicate.by === 'sameName'
				? 'who has the same name, but not all else'
				: 'in another spelling or name';
		const what = `Row ${row} may be the person of row ${duplicate.row}, ${how}`;
		return [asks('twice', `${what}. Imported as it is, they are two people.`)];
	}
	if (duplicate.sameClient) {
		return [asks('duplicate', `Row ${row} is the same client as row ${duplicate.row}.`)];
	}
	const less = surplus.length > 0 ? 'Without its surplus cell, row' : 'Row';
	return [
		asks('duplicate', `${less} ${row} is the same as row ${duplicate.row}: same ${compared}.`)
	];
}

function statusDoubts({ row, unread }: Row): ClientDoubt[] {
	return unread
		.filter(({ field, kind }) => field === 'standing' && !kind)
		.map(({ text }) =>
			text === ''
				? asks('status', `Row ${row} has no status. Imported as it is, the person is current.`)
				: asks('status', `Row ${row}: say what the status “${text}” means.`, false)
		);
}

function dayDoubts({ row, fields, unread }: Row, { today, region }: Around): ClientDoubt[] {
	const days = unread.filter(({ field, kind }) => field !== 'standing' && !kind);
	const doubts = days.map(({ header, text }): ClientDoubt => {
		const what = `“${text}” under “${header}”: unreadable date`;
		return asks('unreadableDay', `Row ${row}: ${what}. Imported as it is, the day stays empty.`);
	});
	if (fields.bornOn && (fields.bornOn > today || ageOn(fields.bornOn, today) > 120)) {
		const what = fields.bornOn > today ? 'lies in the future' : 'is more than 120 years ago';
		const day = writeDay(fields.bornOn, region);
		doubts.push(asks('futureBirth', saidOf('futureBirth', row, { day, what })));
	}
	return doubts;
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

import type { ClientKind } from './kind';
import { doubtsOf, settled } from './doubts';
import { duplicates } from './duplicates';
import { dayFields, fields, type ClientDraft } from './fields';
import type { Choices, Draft, ListKind, Reading } from '$lib/import/kind';
import { finder, type Finder } from './known';
import { guessMatches } from './matches';
import { namesFrom } from './names';
import { placeOf } from './place';
import { readRow } from './read-row';
import { prepare } from './unlike';
import { asOf, updatesFor } from './updates';
import { each, type Steps } from '$lib/import/steps';
import { usualOf } from './asked/usual';
import { rowsOf } from './asked/whose';

/** Lists of clients. */
export const clientLists: ListKind<ClientKind> = {
	columns: fields,
	naming: ['fullName', 'lastName', 'firstName'],
	days: dayFields,
	guess: guessMatches,
	rows: (sheet, rows, { whose }) => rowsOf(sheet, rows, whose),
	notes: true,
	prepare,
	readRow,
	/** A corrected name gives the list name anew; what was corrected is kept in mind. */
	corrected(fix) {
		const sort = fix.name === undefined ? null : { sortName: namesFrom(fix.name).sortName };
		return { ...sort, ...fix, byHand: Object.keys(fix) };
	},
	judge
};

type Readings = readonly Reading<ClientDraft>[];

function* judge(
	readings: Readings,
	{ decisions, slots }: Choices<ClientKind>,
	around: ClientKind['around']
): Steps<Omit<Draft<ClientKind>, 'state'>[]> {
	const find = yield* finder(around.existing);
	const met = yield* meeting(readings, find, decisions);
	const repeated = yield* duplicates(
		readings,
		(row) => met.get(row)?.known?.id ?? null,
		(row) => decisions[row] === 'leaveOut'
	);
	return yield* each(readings, (reading) => {
		const { row, beside, lastAt } = reading;
		const { known, perhaps } = met.get(row) ?? { known: null, perhaps: null };
		const numbered = find.numbered(reading);
		const duplicate = repeated.get(row) ?? null;
		const doubts = doubtsOf(reading, { duplicate, known, perhaps, numbered }, around);
		const place = placeOf(reading.fields, around);
		const read = { ...settled(reading.fields, around.today), place };
		const visits = [known?.lastSeenOn ?? null, read.lastSeenOn, read.nextSeenOn];
		const offer =
			read.standing === 'former' ? null : usualOf(visits, [lastAt ?? null, read.nextSeenAt]);
		const fields = slots ? { ...read, ...offer } : read;
		const says = new Set([...reading.says, ...(slots && offer ? Object.keys(offer) : [])]);
		const updates = known ? updatesFor(known, asOf({ fields, says }, around.today)) : [];
		return { row, fields, doubts, known: known && { client: known, updates }, beside, offer };
	});
}

/** Whom each row speaks of, or may speak of; a therapist who says “the same” is believed. */
function* meeting(readings: Readings, find: Finder, decisions: Choices<ClientKind>['decisions']) {
	const all = yield* each(readings, (reading) => {
		const sure = find.known(reading);
		const perhaps = sure ? null : find.perhaps(reading);
		const same = decisions[reading.row] === 'same';
		const met = same ? { known: sure ?? perhaps, perhaps: null } : { known: sure, perhaps };
		return [reading.row, met] as const;
	});
	return new Map(all);
}

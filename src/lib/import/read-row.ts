import { ofListTexts, type ListText } from '$lib/domain/records/client-fields';
import { newClient } from '$lib/domain/records/blank';
import type { Day } from '$lib/domain/days/day';
import type { Standing } from '$lib/domain/records';
import { addressFrom } from './address';
import { readDay, readTime, type DayOrder } from './days';
import type { DayField, Field, ClientDraft, Match } from './fields';
import { said } from './matches';
import { names, oneLine } from './names';
import { saidFields } from './said-fields';
import type { Row } from './table';

/** How the columns of this list are read, settled before the first row. */
export type Sheet = {
	header: readonly string[];
	matches: readonly Match[];
	/** Per column; none where the therapist still has to say. */
	orders: ReadonlyMap<number, DayOrder>;
	standings: Readonly<Record<string, Standing | null>>;
	everyone: Standing;
	today: Day;
};

/** One row as a person, with what did not fit into the person. */
export type Reading = {
	row: number;
	fields: ClientDraft;
	surplus: string[];
	unreadable: { field: DayField; header: string; text: string }[];
	/** Fields of the person that a filled cell tells, or the therapist corrected. */
	says: ReadonlySet<keyof ClientDraft>;
	/** Status word nobody has given a meaning; `null`: settled. */
	unsettled: string | null;
};

export function readRow(row: Row, sheet: Sheet): Reading {
	const say = (field: Field) => said(row, sheet.matches, field);
	const named = names({
		first: say('firstName'),
		middle: say('middleName'),
		last: say('lastName'),
		preferred: say('preferredName'),
		full: say('fullName')
	});
	const days = daysOf(row, sheet);
	const standing = standingOf(row, sheet);
	const blank = newClient(named);
	const fields: ClientDraft = {
		...blank,
		...address(say),
		...days.fields,
		...texts(blank, say),
		guardianNote: oneLine(say('guardian')) || null,
		standing: standing.standing
	};
	const surplus = row.cells.slice(sheet.header.length).filter((cell) => cell !== '');
	const { unreadable } = days;
	const says = saidFields(filledIn(row, sheet));
	return { row: row.number, fields, surplus, unreadable, says, unsettled: standing.unsettled };
}

function texts(blank: ClientDraft, say: (field: Field) => string) {
	return ofListTexts((field) => oneLine(say(field)) || blank[field]) as Pick<ClientDraft, ListText>;
}

/** A status word without a meaning tells nothing. */
function filledIn(row: Row, { matches, standings }: Sheet): Field[] {
	return matches.flatMap(({ column, field }) => {
		const text = row.cells[column] ?? '';
		const empty = text === '' || (field === 'standing' && !standings[text]);
		return field === null || empty ? [] : [field];
	});
}

function address(say: (field: 'address' | 'street' | 'city' | 'region' | 'postalCode') => string) {
	const known = {
		street: say('street'),
		city: oneLine(say('city')),
		region: oneLine(say('region')),
		postalCode: oneLine(say('postalCode'))
	};
	const whole = say('address');
	return whole === '' ? known : addressFrom(whole, known);
}

function daysOf(row: Row, sheet: Sheet) {
	const unreadable: Reading['unreadable'] = [];
	const read = (field: DayField, latestYear: number): Day | null => {
		const match = sheet.matches.find((m) => m.field === field && row.cells[m.column]);
		const order = match && sheet.orders.get(match.column);
		if (!match || !order) return null;
		const text = row.cells[match.column] ?? '';
		const found = readDay(text, order, latestYear);
		if (!found) unreadable.push({ field, header: sheet.header[match.column] ?? '', text });
		return found;
	};
	const thisYear = Number(sheet.today.slice(0, 4));
	const nextSeenOn = read('nextSeenOn', thisYear + 5);
	const fields = {
		bornOn: read('bornOn', thisYear),
		startedOn: read('startedOn', thisYear),
		lastSeenOn: read('lastSeenOn', thisYear),
		nextSeenOn,
		nextSeenAt: nextSeenOn && readTime(said(row, sheet.matches, 'nextSeenOn'))
	};
	return { fields, unreadable };
}

function standingOf(row: Row, sheet: Sheet): { standing: Standing; unsettled: string | null } {
	if (!sheet.matches.some((match) => match.field === 'standing')) {
		return { standing: sheet.everyone, unsettled: null };
	}
	const word = said(row, sheet.matches, 'standing');
	const standing = sheet.standings[word] ?? null;
	return standing ? { standing, unsettled: null } : { standing: 'current', unsettled: word };
}

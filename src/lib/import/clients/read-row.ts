import { ofListTexts, type ListText } from '$lib/domain/records/client-fields';
import { newClient } from '$lib/domain/records/blank';
import type { Standing } from '$lib/domain/records';
import { addressFrom } from './address';
import { dayReader, headerOf, surplusOf } from '$lib/import/cells';
import type { Around, Standings } from './kind';
import { readTime } from '$lib/import/days';
import type { ClientDraft, Field } from './fields';
import type { Reading, Sheet, Unread } from '$lib/import/kind';
import { said } from './matches';
import { names, oneLine } from './names';
import { saidFields } from './said-fields';
import type { Row } from '$lib/import/table';

type ClientSheet = Sheet<Field>;

/** One row as a person, with what did not fit into the person. */
export function readRow(
	row: Row,
	sheet: ClientSheet,
	asked: Standings,
	{ today }: Pick<Around, 'today'>
): Reading<ClientDraft> {
	const say = (field: Field) => said(row, sheet.matches, field);
	const named = names({
		first: say('firstName'),
		middle: say('middleName'),
		last: say('lastName'),
		preferred: say('preferredName'),
		full: say('fullName')
	});
	const unread: Unread[] = [];
	const days = daysOf(row, sheet, Number(today.slice(0, 4)), unread);
	const standing = standingOf(row, sheet, asked, unread);
	const blank = newClient(named);
	const fields: ClientDraft = {
		...blank,
		...address(say),
		...days,
		...texts(blank, say),
		guardianNote: oneLine(say('guardian')) || null,
		standing
	};
	const says = saidFields(filledIn(row, sheet, asked));
	return { row: row.number, fields, surplus: surplusOf(row, sheet), unread, says };
}

function texts(blank: ClientDraft, say: (field: Field) => string) {
	return ofListTexts((field) => oneLine(say(field)) || blank[field]) as Pick<ClientDraft, ListText>;
}

/** A status word without a meaning tells nothing. */
function filledIn(row: Row, { matches }: ClientSheet, { standings }: Standings): Field[] {
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

function daysOf(row: Row, sheet: ClientSheet, thisYear: number, unread: Unread[]) {
	const read = dayReader(row, sheet, unread);
	const nextSeenOn = read('nextSeenOn', thisYear + 5);
	return {
		bornOn: read('bornOn', thisYear),
		startedOn: read('startedOn', thisYear),
		lastSeenOn: read('lastSeenOn', thisYear),
		nextSeenOn,
		nextSeenAt: nextSeenOn && readTime(said(row, sheet.matches, 'nextSeenOn'))
	};
}

/** A word without a meaning counts as unread, an empty cell too. */
function standingOf(row: Row, sheet: ClientSheet, asked: Standings, unread: Unread[]): Standing {
	if (!sheet.matches.some((match) => match.field === 'standing')) return asked.everyone;
	const word = said(row, sheet.matches, 'standing');
	const standing = asked.standings[word];
	if (standing) return standing;
	unread.push({ field: 'standing', header: headerOf(row, sheet, 'standing'), text: word });
	return 'current';
}

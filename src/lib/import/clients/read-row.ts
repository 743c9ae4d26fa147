import { newClient, ofListTexts, type ListText } from '$lib/domain/records';
import { addressOf } from './address';
import { besideIn } from './asked/beside';
import { notesIn } from '$lib/import/clients/asked/notes-in';
import { consentsIn, mailForbidden } from './asked/consents';
import { riskIn } from './asked/risk';
import { cellsOf, dayReader, headerOf, surplusOf } from '$lib/import/cells';
import type { Around, Standings } from './kind';
import { isDoubtful, readTime } from '$lib/import/days';
import type { Day } from '$lib/domain/days/day';
import { fields, saidFields, type ClientDraft, type Field } from './fields';
import { guardiansSaid } from './asked/guardians';
import { said } from './headings';
import type { Reading, Sheet, Unread } from '$lib/import/kind';
import { letterLanguageIn } from './asked/letter-language';
import { names, oneLine } from './names';
import { oddCells } from './oddities';

import { standingIn, statusNote } from './standing-in';
import type { Row } from '$lib/import/table';
import { isNone } from '$lib/import/values';
import { noNext } from './updates';
import { isNobodys } from './asked/whose';

type ClientSheet = Sheet<Field>;

/** One row as a person, with what did not fit into the person. */
export function readRow(
	row: Row,
	sheet: ClientSheet,
	asked: Standings,
	{ today }: Pick<Around, 'today'>
): Reading<ClientDraft> {
	const { told, unread } = toldBy(row, sheet, asked, today);
	if (isNobodys(row, sheet.matches, asked.whose))
		unread.push({ field: 'standing', header: '', text: '', kind: 'whose' });
	const beside = besideIn(row, sheet, told);
	const fields = { ...told, notes: notesIn(row, sheet, beside, statusNote(row, sheet)) };
	const says = new Set<string>(saidFields(filledIn(row, sheet, asked)));
	if (fields.notes !== '') says.add('notes');
	if (unread.some(({ kind }) => kind === 'noMailSaid')) says.add('mail');
	if (told.circumstances.length > 0) says.add('standing').add('circumstances');
	const hasNext = sheet.matches.some(({ field }) => field === 'nextSeenOn');
	if (hasNext && isNone(said(row, sheet, 'nextSeenOn'))) says.add(noNext);
	const lastAt = readTime(said(row, sheet, 'lastSeenOn'));
	const unused = new Set(beside.map((column) => sheet.header[column]));
	return {
		...{ row: row.number, fields, surplus: surplusOf(row, sheet), says, beside, lastAt },
		unread: unread.filter(({ kind, header }) => kind !== 'unlike' || !unused.has(header))
	};
}

function toldBy(row: Row, sheet: ClientSheet, asked: Standings, today: Day) {
	const say = (field: Field) => said(row, sheet, field);
	const { marks, ...named } = namesIn(say);
	const address = addressOf(row, sheet, asked.address);
	const forbidden = mailForbidden(row, sheet);
	const unread = oddCells(row, sheet, marks, address);
	const days = daysOf(row, sheet, Number(today.slice(0, 4)), unread);
	const standing = standingIn(row, sheet, asked, { marks, today }, unread);
	const blank = newClient(named);
	unread.push(...forbidden);
	const consents = consentsIn(row, sheet, unread);
	const letterLanguage = languageOf(row, sheet, unread) ?? blank.letterLanguage;
	const told: ClientDraft = {
		...blank,
		...address,
		otherAddress: say('otherAddress').trim() || null,
		...days,
		...texts(blank, say),
		...consents,
		letterLanguage,
		mail: forbidden.length > 0 ? 'refused' : consents.mail,
		...standing,
		atRisk: riskIn(row, sheet.matches, asked.risks) ?? false,
		guardianNote: guardiansSaid(row, sheet)
	};
	return { told, unread: unread.map(ofPerson) };
}

/** `null`: the list says none, or one in which nobody writes letters. */
function languageOf(row: Row, sheet: ClientSheet, unread: Unread[]) {
	const text = said(row, sheet, 'letterLanguage');
	const language = letterLanguageIn(text);
	const header = headerOf(row, sheet, 'letterLanguage');
	if (!isNone(text) && language === null)
		unread.push({ field: 'letterLanguage', header, text, kind: 'language' });
	return language;
}

/** By what its cell says of the person: correcting that settles it. */
function ofPerson(each: Unread): Unread {
	const [field] = each.field in fields ? saidFields([each.field as Field]) : [];
	return field ? { ...each, field } : each;
}

function namesIn(say: (field: Field) => string) {
	return names({
		first: say('firstName'),
		middle: say('middleName'),
		last: say('lastName'),
		suffix: say('suffix'),
		preferred: say('preferredName'),
		full: say('fullName')
	});
}

function texts(blank: ClientDraft, say: (field: Field) => string) {
	const all = ofListTexts((field) => oneLine(say(field)) || blank[field]) as Pick<
		ClientDraft,
		ListText
	>;
	const address = /<(\S+@\S+)>|([^\s;,<>:]+@[^\s;,<>]+)/.exec(all.email);
	const phone = all.phone
		.replace(/^\(?(cell|mobile|home|work|tel|phone|[chmwt])\)?[.:]?\s*(?=[+(\d])/i, '')
		.replace(/(?<=\d)\s*\(?(cell|mobile|home|work|[chmw])\)?$/i, '');
	return { ...all, phone, email: address?.[1] ?? address?.[2] ?? all.email };
}

/** A word without a meaning tells nothing. */
function filledIn(row: Row, sheet: ClientSheet, { standings, risks }: Standings): Field[] {
	return cellsOf(row, sheet).flatMap(({ column, field, text }) => {
		const isOpen =
			(field === 'standing' && !standings[text]) || (field === 'risk' && !risks[column]);
		return field === null || text === '' || isOpen ? [] : [field];
	});
}

function daysOf(row: Row, sheet: ClientSheet, thisYear: number, unread: Unread[]) {
	const read = dayReader(row, sheet, unread);
	const nextSeenOn = read('nextSeenOn', thisYear + 5);
	const born = read('bornOn', thisYear);
	const text = said(row, sheet, 'bornOn');
	// A year of two figures may be a child’s or a very old person’s: `24` is 2024 or 1924.
	const isOpen = born !== null && isDoubtful(text, born, thisYear);
	const header = headerOf(row, sheet, 'bornOn');
	if (isOpen) unread.push({ field: 'bornOn', header, text, kind: 'unreadableDay' });
	return {
		bornOn: isOpen ? null : born,
		startedOn: read('startedOn', thisYear),
		lastSeenOn: read('lastSeenOn', thisYear),
		nextSeenOn,
		nextSeenAt:
			nextSeenOn &&
			(readTime(said(row, sheet, 'nextSeenAt')) ?? readTime(said(row, sheet, 'nextSeenOn')))
	};
}

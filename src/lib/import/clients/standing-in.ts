import type { Day } from '$lib/domain/days/day';
import type { Standing } from '$lib/domain/records';
import { cellsFor, headerOf } from '$lib/import/cells';
import { readDay } from '$lib/import/days';
import type { Sheet, Unread } from '$lib/import/kind';
import type { Row } from '$lib/import/table';
import { isNone, readFlag } from '$lib/import/values';
import type { ClientDraft, Field } from './fields';
import { said } from './headings';
import type { Standings } from './kind';
import { oneLine } from './names';
import { isDeceased, plain, statusTable } from './standings';

/**
 * How a row says somebody stands: by the word of its status, columns that say that it ended, and marks in the name. What
 * has no meaning, an empty status too, counts as unread; so does a row that says two things.
 */
export function standingIn(
	row: Row,
	sheet: Sheet<Field>,
	asked: Standings,
	{ marks, today }: { marks: readonly string[]; today: Day },
	unread: Unread[]
): Pick<ClientDraft, 'standing' | 'endedOn' | 'circumstances' | 'circumstancesSince'> {
	const word = said(row, sheet, 'standing');
	const so = (field: Field) => isSo(row, sheet, field, today, unread);
	const [ended, dead] = [so('ended'), so('deceased')];
	const isMarked = marks.some((mark) => Object.values(statusTable([mark]))[0] === 'former');
	const over = isMarked || readFlag(said(row, sheet, 'active')) === false || ended.is;
	const endedOn = dead.on ?? ended.on;
	if ([word, ...marks].some(isDeceased) || dead.is) {
		const since = { deceased: dead.on ?? today };
		return { standing: 'former', endedOn, circumstances: ['deceased'], circumstancesSince: since };
	}
	const standing = byWord(row, sheet, asked, over, unread);
	return { standing, endedOn, circumstances: [], circumstancesSince: {} };
}

/** Whether the word says nothing but how somebody stands. */
const isBare = (value: string): boolean =>
	/^((in)?active|current|open|former|past|closed|archived?|discharged?|wait(ing|list(ed)?|ing list)|deceased|died|dead|none|no|yes)( (client|patient))?$/.test(
		plain(value)
	);

/** What a status says beside how they stand, such as “Discharged 3/2024”. */
export function statusNote(row: Row, sheet: Sheet<Field>): string {
	const word = said(row, sheet, 'standing');
	return word === '' || isBare(word) ? '' : `Status in their list: ${oneLine(word)}`;
}

function byWord(
	row: Row,
	sheet: Sheet<Field>,
	{ standings, everyone }: Standings,
	over: boolean,
	unread: Unread[]
): Standing {
	const has = (field: Field) => sheet.matches.some((match) => match.field === field);
	const word = said(row, sheet, 'standing');
	const open = (field: Field, text: string, kind?: { kind: string }) =>
		unread.push({ field: 'standing', header: headerOf(row, sheet, field), text, ...kind });
	const told = has('standing') ? (standings[word] ?? null) : null;
	if (has('standing') && told === null && !(word === '' && over)) open('standing', word);
	if (has('active') && isNone(said(row, sheet, 'active'))) open('active', '');
	if (over && told !== null && told !== 'former') open('standing', word, { kind: 'status' });
	return over ? 'former' : (told ?? (has('standing') ? 'current' : everyone));
}

/** “Yes”, or a day that is past, in any of its columns; the day is the first of those that can be read in one way. */
function isSo(row: Row, sheet: Sheet<Field>, field: Field, today: Day, unread: Unread[]) {
	const said = cellsFor(row, sheet, field).flatMap(({ column, header, text }): (Day | true)[] => {
		if (isNone(text) || readFlag(text) === false) return [];
		const order = sheet.orders.get(column);
		const latest = Number(today.slice(0, 4)) + 5;
		const on = order ? readDay(text, order, latest) : null;
		const other = on ?? readDay(text, 'US', latest) ?? readDay(text, 'GB', latest);
		if (other && other > today) unread.push({ field, header, text, kind: 'notYet' });
		if (other) return other > today ? [] : [on ?? true];
		return readFlag(text) === true ? [true] : [];
	});
	const days = said.filter((each) => each !== true).sort();
	return { is: said.length > 0, on: days[0] ?? null };
}

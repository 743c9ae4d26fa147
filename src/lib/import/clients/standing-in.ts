import type { Day } from '$lib/domain/days/day';
import type { Standing } from '$lib/domain/records';
import { headerOf } from '$lib/import/cells';
import { readDay } from '$lib/import/days';
import type { Sheet, Unread } from '$lib/import/kind';
import type { Row } from '$lib/import/table';
import { isNone, readFlag } from '$lib/import/values';
import type { Field } from './fields';
import { said } from './headings';
import type { Standings } from './kind';
import { isDeceased, statusTable } from './standings';

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
): { standing: Standing; died: boolean } {
	const has = (field: Field) => sheet.matches.some((match) => match.field === field);
	const word = said(row, sheet, 'standing');
	const open = (field: Field, text: string, kind?: string) =>
		unread.push({
			field: 'standing',
			header: headerOf(row, sheet, field),
			text,
			...(kind ? { kind } : {})
		});
	const over = isOver(row, sheet, marks, today);
	const died = [word, ...marks].some(isDeceased) || isSo(row, sheet, 'deceased', today);
	const told = has('standing') ? (asked.standings[word] ?? null) : null;
	if (died) return { standing: 'former', died };
	if (has('standing') && told === null && !(word === '' && over)) open('standing', word);
	if (has('active') && isNone(said(row, sheet, 'active'))) open('active', '');
	if (over && told !== null && told !== 'former') open('standing', word, 'status');
	return {
		standing: over ? 'former' : (told ?? (has('standing') ? 'current' : asked.everyone)),
		died
	};
}

function isOver(row: Row, sheet: Sheet<Field>, marks: readonly string[], today: Day): boolean {
	const marked = marks.some((mark) => Object.values(statusTable([mark]))[0] === 'former');
	const isOut = readFlag(said(row, sheet, 'active')) === false;
	return marked || isOut || isSo(row, sheet, 'ended', today);
}

/** “Yes”, or a day that is past, in any of its columns. */
function isSo(row: Row, { matches }: Sheet<Field>, field: Field, today: Day): boolean {
	const cells = matches.flatMap((match) =>
		match.field === field ? [row.cells[match.column] ?? ''] : []
	);
	return cells.some((cell) => {
		if (isNone(cell) || readFlag(cell) === false) return false;
		const on = readDay(cell, 'US', 2099) ?? readDay(cell, 'GB', 2099);
		return on ? on <= today : readFlag(cell) === true;
	});
}

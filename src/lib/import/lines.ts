/** Lines of a list that are nobody. */
import { isStatus } from './clients/standings';
import type { Row } from './table';

const totals =
	/^(grand |sub[- ]?)?totals?\b|^(count|clients|patients|records|rows|people|page)\b\W*\d|^\d+ (clients?|patients?|records?|rows|people)\b|^(printed|generated|exported|created|report|as of|run|page|confidential|end of)\b.*(\d|report|list)/i;
const group =
	/:$|\b(clients|patients|caseload|waiting list|waitlist|clinicians?|therapists?|providers?)\b|^(in)?active$|^(discharged|archived|current|former)$/i;

/** A total, a footer, the name of a group, or a line that was drawn. */
export function isNobody(cells: readonly string[], columns: number): boolean {
	const filled = cells.filter((cell) => cell !== '');
	const [first = ''] = filled;
	if (filled.every((cell) => /^[-=_*.]{3,}$/.test(cell))) return true;
	if (
		filled.length > 2 ||
		(filled.length === 2 && columns < 4) ||
		cells.some((cell) => cell.includes('@'))
	)
		return false;
	return totals.test(first) || isGroup(cells, columns);
}

/** The name of a group, alone in its line. */
function isGroup(cells: readonly string[], columns: number): boolean {
	const [first = '', ...more] = cells.filter((cell) => cell !== '');
	return more.length === 0 && columns > (isStatus(first) ? 1 : 3) && group.test(first);
}

/** The people of these rows, with the status that heads their group as a cell before all; `null`: no group says one. */
export function underGroups(rows: readonly Row[], columns: number): Row[] | null {
	let status = '';
	let isSaid = false;
	const people = rows.flatMap((row): Row[] => {
		if (isGroup(row.cells, columns)) {
			const [name = ''] = row.cells.filter((cell) => cell !== '');
			status = isStatus(name) ? name.replace(/:$/, '') : '';
			isSaid ||= status !== '';
		}
		return isNobody(row.cells, columns) ? [] : [{ ...row, cells: [status, ...row.cells] }];
	});
	return isSaid ? people : null;
}

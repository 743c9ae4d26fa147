import type { Field } from '$lib/import/clients/fields';
import { oneLine } from '$lib/import/clients/names';
import { cellsOf } from '$lib/import/cells';
import type { Sheet } from '$lib/import/kind';
import { longest } from '$lib/import/row-doubts';
import type { Row } from '$lib/import/table';
import { isNone } from '$lib/import/values';

/** What the status says beside how they stand, and the cells of columns that are kept, each under its header, without what the record holds already. */
export function notesIn(
	row: Row,
	sheet: Sheet<Field>,
	beside: readonly number[],
	status: string
): string {
	const lines = cellsOf(row, sheet).flatMap(({ column, field, keep, header, text }) => {
		const isLeft = field === null || beside.includes(column);
		return keep && isLeft && !isNone(text)
			? [`${header || `Column ${column + 1}`}: ${oneLine(text)}`]
			: [];
	});
	const whole = [status, ...lines].filter(Boolean).join('\n');
	if (whole.length <= longest('notes')) return whole;
	return `${whole.slice(0, longest('notes') - 50)}… (cut here: the list holds more)`;
}

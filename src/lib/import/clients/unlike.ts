/** Cells unlike all others of their column, as where cells changed places, figures were lost or a sign slipped in. */
import { cellsOf, surplusOf } from '$lib/import/cells';
import type { Sheet, Unread } from '$lib/import/kind';
import { atOnce, each, type Steps } from '$lib/import/steps';
import type { Row } from '$lib/import/table';
import { isNone } from '$lib/import/values';
import type { Field } from './fields';
import { isState } from '$lib/domain/places/zip';

type Shape = (cell: string) => string;

const exact: Shape = (cell) => cell.replace(/\d/g, '9').replace(/\p{L}/gu, 'a');
const figures: Shape = (cell) => {
	const own = cell.replace(/[\s,;]*\(?(x|ext|extension)[.:]?\s*\d+\)?$/i, '').replace(/\D/g, '');
	return `${own.replace(/^1(?=\d{10}$)/, '').length}`;
};

/** What all cells of a field have in common where nearly all have it. */
const shapes: Partial<Record<Field, Shape>> = {
	phone: figures,
	bornOn: exact,
	startedOn: exact,
	lastSeenOn: exact,
	recordNumber: (cell) => exact(cell).replace(/(.)\1+/g, '$1'),
	region: (cell) => (isState(cell) ? 'state' : /\d/.test(cell) ? 'figures' : 'word'),
	street: (cell) => `${/^(\d\S*\s|p\.? ?o\.? ?box)/i.test(cell)} ${cell.includes('\n')}`,
	city: (cell) => `${/\d/.test(cell)} ${cell.includes('\n')}`
};

/** Signs that belong to no name, place or status, and mean something where they stand everywhere. */
const signs = /["“”;\t|<>{}\\^~`?=*#]|\n|\s\/\s/g;

/** What may hold several, with any sign between them. */
const lists: readonly Field[] = ['clinician', 'address', 'guardian'];

const days: readonly Field[] = ['bornOn', 'startedOn', 'lastSeenOn'];

/** Days such as 3/7/1984 stand in the list, and none such as 03/07/1984. */
function isUnpadded({ rows, matches }: Sheet<Field>): boolean {
	const own = matches.filter(({ field }) => field && days.includes(field));
	const cells = rows.flatMap((row) => own.map(({ column }) => row.cells[column] ?? ''));
	const isPadded = cells.some((cell) => /^(0\d\W|\d\d\W0)/.test(cell));
	const short = cells.filter((cell) => /^([1-9]\W|\d\d\W[1-9]\W)/.test(cell));
	return !isPadded && short.length > 1;
}

type OfColumn = { of: Shape | null; shape: string | null; signs: Set<string> };
type Usual = { length: number; of: Map<number, OfColumn> };
const known = new WeakMap<Sheet<Field>, Usual>();

/** What most have; `null`: nothing, or too few to say. */
function most<T>(all: readonly T[]): T | null {
	const counts = new Map<T, number>();
	for (const each of all) counts.set(each, (counts.get(each) ?? 0) + 1);
	const [best] = [...counts].sort((a, b) => b[1] - a[1]);
	return best && all.length > 3 && best[1] >= all.length * 0.8 ? best[0] : null;
}

/** Looks at what the cells of each column have in common. */
export function* prepare(sheet: Sheet<Field>): Steps<void> {
	const { rows, matches } = sheet;
	const length = most(rows.map(({ cells }) => cells.length)) ?? 0;
	const short = isUnpadded(sheet);
	const of = yield* each(matches, ({ column, field }) => {
		const cells = rows.map((row) => row.cells[column] ?? '').filter((cell) => !isNone(cell));
		const own = (field && shapes[field]) ?? null;
		const shape: Shape | null =
			short && field && days.includes(field) ? (cell) => exact(cell).replace(/\b99?\b/g, '9') : own;
		const met = new Set<string>();
		const often = cells
			.flatMap((cell) => [...new Set(cell.match(signs))])
			.filter((sign) => met.has(sign) || !met.add(sign));
		return [
			column,
			{ of: shape, shape: shape ? most(cells.map(shape)) : null, signs: new Set(often) }
		] as const;
	});
	known.set(sheet, { length, of: new Map(of) });
}

/** @returns the cells of a row that need a word, and the row itself where it is shorter or longer than the others. */
export function unlike(row: Row, sheet: Sheet<Field>): Unread[] {
	if (!known.has(sheet)) atOnce(prepare(sheet));
	const usual = known.get(sheet);
	if (!usual) return [];
	const cells = cellsOf(row, sheet).flatMap(({ column, field, header, text }): Unread[] => {
		const usually = usual.of.get(column);
		if (field === null || !usually || isNone(text) || /^[=+@-]/.test(text)) return [];
		const isOdd = usually.shape !== null && usually.of?.(text) !== usually.shape;
		const isSlip =
			!lists.includes(field) && (text.match(signs) ?? []).some((sign) => !usually.signs.has(sign));
		return isOdd || (isSlip && sheet.rows.length > 3)
			? [{ field, header, text, kind: 'unlike' }]
			: [];
	});
	const isRagged =
		usual.length > 0 && row.cells.length !== usual.length && surplusOf(row, sheet).length === 0;
	const text = row.cells.join(' | ').slice(0, 300);
	return isRagged ? [...cells, { field: 'name', header: '', text, kind: 'ragged' }] : cells;
}

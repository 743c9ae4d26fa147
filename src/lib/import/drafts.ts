import { dayOrder, proving, type DayOrder } from './days';
import type { Choices, Decision, Draft, Kind, ListKind, Match, Reading, Said } from './kind';
import { atOnce, each, type Steps } from './steps';
import type { Table } from './table';

/** Every row as the record it would become, with its doubts; pure, so any change of mind starts afresh. */
export const drafts = <K extends Kind>(...list: Parameters<typeof judging<K>>): Draft<K>[] =>
	atOnce(judging(...list));

/** The same row by row. */
export function* judging<K extends Kind>(
	kind: ListKind<K>,
	table: Table,
	matches: readonly Match<K['column']>[],
	choices: Choices<K>,
	around: K['around']
): Steps<Draft<K>[]> {
	const { dayOrders, fixes, decisions } = choices;
	for (const column of dayColumns(kind, matches)) yield* proving(table, column);
	const orders = ordersOf(kind, table, matches, dayOrders);
	const sheet = { header: table.header, matches, orders, rows: table.rows };
	yield* kind.prepare?.(sheet) ?? [];
	const rows = kind.rows?.(sheet, table.rows, choices) ?? table.rows;
	const readings = yield* each(rows, (row) => {
		const fix = fixes[row.number];
		const reading = kind.readRow(row, sheet, choices, around);
		return fix ? fixed(reading, kind.corrected(fix)) : reading;
	});
	const judged = yield* kind.judge(readings, choices, around);
	return yield* each(judged, (one) => ({ ...one, state: stateOf(one, decisions[one.row]) }));
}

/** Columns of days whose order the therapist has to say, since the list does not prove it. */
export function openOrders<K extends Kind>(...list: Parameters<typeof ordersOf<K>>): number[] {
	const [kind, , matches] = list;
	const orders = ordersOf(...list);
	return dayColumns(kind, matches).filter((column) => !orders.has(column));
}

function ordersOf<K extends Kind>(
	kind: ListKind<K>,
	table: Table,
	matches: readonly Match<K['column']>[],
	said: Said['dayOrders']
): Map<number, DayOrder> {
	const orders = new Map<number, DayOrder>();
	for (const column of dayColumns(kind, matches)) {
		const order = said[column] ?? dayOrder(table, column);
		if (order !== 'ambiguous') orders.set(column, order);
	}
	return orders;
}

function dayColumns<K extends Kind>(
	{ days }: ListKind<K>,
	matches: readonly Match<K['column']>[]
): number[] {
	return matches
		.filter(({ field }) => field !== null && days.includes(field))
		.map(({ column }) => column);
}

/** The reading with what the therapist corrected. */
function fixed<T extends object>(reading: Reading<T>, fix: Partial<T>): Reading<T> {
	return {
		...reading,
		fields: { ...reading.fields, ...fix },
		says: new Set([...reading.says, ...Object.keys(fix)]),
		unread: reading.unread.filter(({ field }) => !Object.hasOwn(fix, field))
	};
}

function stateOf({ doubts }: Pick<Draft, 'doubts'>, decision: Decision | undefined) {
	if (decision === 'leaveOut') return 'leftOut';
	const held = doubts.some((doubt) => doubt.holds && (decision === undefined || !doubt.canStay));
	return held ? 'held' : 'ready';
}

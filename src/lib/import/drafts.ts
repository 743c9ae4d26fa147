import { dayOrder, type DayOrder } from './days';
import { doubtsOf, settled } from './doubts';
import type { Around, Choices, Decision, Draft } from './draft';
import { duplicates } from './duplicates';
import { dayFields, type ClientDraft, type Match } from './fields';
import { finder, type Finder } from './known';
import { namesFrom } from './names';
import { readRow, type Reading } from './read-row';
import type { Table } from './table';
import { updatesFor } from './updates';

/** Every row as the person it would become, with its doubts; pure, so any change of mind starts afresh. */
export function drafts(
	table: Table,
	matches: readonly Match[],
	choices: Choices,
	around: Around
): Draft[] {
	const { today, existing } = around;
	const { standings, everyone, decisions, fixes } = choices;
	const orders = ordersOf(table, matches, choices);
	const sheet = { header: table.header, matches, orders, standings, everyone, today };
	const readings = table.rows.map((row) => fixed(readRow(row, sheet), fixes[row.number]));
	const met = meeting(readings, finder(existing), decisions);
	const repeated = duplicates(
		readings,
		(row) => met.get(row)?.known?.id ?? null,
		(row) => decisions[row] === 'leaveOut'
	);
	return readings.map((reading) => {
		const { row } = reading;
		const { known, perhaps } = met.get(row) ?? { known: null, perhaps: null };
		const duplicate = repeated.get(row) ?? null;
		const doubts = doubtsOf(reading, { duplicate, known, perhaps }, around);
		const fields = settled(reading.fields, today);
		const updates = known ? updatesFor(known, { fields, says: reading.says }) : [];
		const state = stateOf({ doubts }, decisions[row]);
		return { row, fields, doubts, state, known: known && { client: known, updates } };
	});
}

/** Whom each row speaks of, or may speak of; a therapist who says “the same” is believed. */
function meeting(readings: readonly Reading[], find: Finder, decisions: Choices['decisions']) {
	return new Map(
		readings.map((reading) => {
			const sure = find.known(reading);
			const perhaps = sure ? null : find.perhaps(reading);
			const same = decisions[reading.row] === 'same';
			const met = same ? { known: sure ?? perhaps, perhaps: null } : { known: sure, perhaps };
			return [reading.row, met];
		})
	);
}

/** Columns of days whose order the therapist has to say, since the list does not prove it. */
export function openOrders(table: Table, matches: readonly Match[], choices: Choices): number[] {
	const orders = ordersOf(table, matches, choices);
	return dayColumns(matches).filter((column) => !orders.has(column));
}

function ordersOf(
	table: Table,
	matches: readonly Match[],
	choices: Choices
): Map<number, DayOrder> {
	const orders = new Map<number, DayOrder>();
	for (const column of dayColumns(matches)) {
		const order = choices.dayOrders[column] ?? dayOrder(table, column);
		if (order !== 'ambiguous') orders.set(column, order);
	}
	return orders;
}

function dayColumns(matches: readonly Match[]): number[] {
	const days: readonly (string | null)[] = dayFields;
	return matches.filter((match) => days.includes(match.field)).map((match) => match.column);
}

/** The reading with what the therapist corrected; a corrected name gives the list name anew. */
function fixed(reading: Reading, fix: Partial<ClientDraft> | undefined): Reading {
	if (!fix) return reading;
	const sortName = fix.name === undefined ? {} : { sortName: namesFrom(fix.name).sortName };
	return {
		...reading,
		fields: { ...reading.fields, ...sortName, ...fix },
		says: new Set([...reading.says, ...Object.keys({ ...sortName, ...fix })]) as Reading['says'],
		unreadable: reading.unreadable.filter(({ field }) => fix[field] === undefined),
		unsettled: fix.standing === undefined ? reading.unsettled : null
	};
}

function stateOf({ doubts }: Pick<Draft, 'doubts'>, decision: Decision | undefined) {
	if (decision === 'leaveOut') return 'leftOut';
	const held = doubts.some((doubt) => doubt.holds && (decision === undefined || !doubt.canStay));
	return held ? 'held' : 'ready';
}

/** Which part of the client list is shown, and in what order. It stands in the address, where no name may stand. */
import type { Row } from '$lib/domain/caseload';
import { columns, type Column } from '$lib/domain/cells';

export type Who = 'current' | 'now' | 'thisWeek' | 'others' | 'waiting' | 'former' | 'everyone';
export type Sort = 'name' | 'seen' | 'due';
export type View = {
	who: Who;
	/** A column with the words it may show, such as `letter:Given,Sent`; empty: any. */
	step: string;
	sort: Sort;
};

export const whoOptions: readonly { value: Who; label: string }[] = [
	{ value: 'current', label: 'Current' },
	{ value: 'now', label: 'Needs you now' },
	{ value: 'thisWeek', label: 'This week' },
	{ value: 'others', label: 'Waiting for others' },
	{ value: 'waiting', label: 'Waiting list' },
	{ value: 'former', label: 'Former' },
	{ value: 'everyone', label: 'Everyone' }
];

export const sortOptions: readonly { value: Sort; label: string }[] = [
	{ value: 'name', label: 'Name' },
	{ value: 'seen', label: 'Next appointment' },
	{ value: 'due', label: 'Next due' }
];

/** Reads the address; what it does not know is left at the usual. */
export function readView(query: URLSearchParams): View {
	const known = <T extends string>(options: readonly { value: T }[], name: string) =>
		options.find(({ value }) => value === query.get(name))?.value;
	const step = query.get('step') ?? '';
	return {
		who: known(whoOptions, 'who') ?? 'current',
		step: columnOf(step) ? step : '',
		sort: known(sortOptions, 'sort') ?? 'name'
	};
}

/** `?who=now&sort=due`, without what is usual; empty where all is. */
export function writeView(view: Partial<View>): '' | `?${string}` {
	const query = new URLSearchParams();
	if (view.who && view.who !== 'current') query.set('who', view.who);
	if (view.step) query.set('step', view.step);
	if (view.sort && view.sort !== 'name') query.set('sort', view.sort);
	return query.size > 0 ? `?${query}` : '';
}

export function shown(rows: readonly Row[], view: View): Row[] {
	return rows
		.filter((row) => among(row, view.who) && atStep(row, view.step))
		.sort(orders[view.sort]);
}

/** What may be chosen for `step`: each word that a column shows somewhere, and what is chosen now. */
export function stepOptions(
	rows: readonly Row[],
	chosen: string
): { value: string; label: string }[] {
	const values = columns.flatMap(({ id }) =>
		[...new Set(rows.map((row) => row.cells[id].word))].sort().map((word) => `${id}:${word}`)
	);
	const all = chosen === '' || values.includes(chosen) ? values : [...values, chosen];
	return [
		{ value: '', label: 'Any step' },
		...all.map((value) => ({ value, label: stepLabel(value) }))
	];
}

/** What the view shows, for a printed list: “Current · Letter: Not yet”. */
export function viewWords({ who, step }: View): string {
	const shows = whoOptions.find(({ value }) => value === who)?.label ?? '';
	return step ? `${shows} · ${stepLabel(step)}` : shows;
}

function stepLabel(step: string): string {
	const words = step.slice(step.indexOf(':') + 1).replaceAll(',', ' or ');
	return `${columnOf(step)?.title ?? ''}: ${words}`;
}

function columnOf(step: string): { id: Column; title: string } | null {
	return columns.find(({ id }) => step.startsWith(`${id}:`)) ?? null;
}

function among({ case: { client }, needs }: Row, who: Who): boolean {
	switch (who) {
		case 'everyone':
			return true;
		case 'now':
		case 'thisWeek':
			return needs === who;
		case 'others':
			return needs === 'waiting';
		default:
			return client.standing === who;
	}
}

function atStep(row: Row, step: string): boolean {
	const column = columnOf(step);
	if (!column) return true;
	return step
		.slice(column.id.length + 1)
		.split(',')
		.includes(row.cells[column.id].word);
}

const collator = new Intl.Collator('en', { sensitivity: 'base', numeric: true });
const byName = (a: Row, b: Row) => collator.compare(a.name, b.name);
/** Those without a day come last; the same day goes by name. */
const byDay = (dayOf: (row: Row) => string | null) => (a: Row, b: Row) => {
	const [x, y] = [dayOf(a) ?? '9', dayOf(b) ?? '9'];
	if (x !== y) return x < y ? -1 : 1;
	return byName(a, b);
};

const orders: Record<Sort, (a: Row, b: Row) => number> = {
	name: byName,
	seen: byDay(
		({ case: { client } }) =>
			client.nextSeenOn && `${client.nextSeenOn} ${client.nextSeenAt ?? '24'}`
	),
	due: byDay(({ nextDueOn }) => nextDueOn)
};

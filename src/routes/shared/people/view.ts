/** Which part of the client list is shown, and in what order. It stands in the address, where no name may stand. */
import { isMinor, type Client } from '$lib/domain/records';
import type { Row } from '$lib/domain/path/caseload';
import type { Day } from '$lib/domain/days/day';
import { atStep, isStep, stepLabel } from './step-filter';
import table from './view.json';

export type Who = 'current' | 'now' | 'thisWeek' | 'others' | 'waiting' | 'former' | 'everyone';
export type Only = '' | 'atRisk' | 'minor' | 'together' | 'noAppointment';
export type Sort = 'name' | 'seen' | 'due';
export type View = {
	who: Who;
	/** As `step-filter.ts` reads it; empty: any. */
	step: string;
	/** What must hold for the person besides; empty: nothing. */
	only: Only;
	sort: Sort;
};

export const whoOptions = table.whoOptions as readonly { value: Who; label: string }[];

export const onlyOptions = table.onlyOptions as readonly { value: Only; label: string }[];

export const sortOptions = table.sortOptions as readonly { value: Sort; label: string }[];

/** Reads the address; what it does not know is left at the usual. */
export function readView(query: URLSearchParams): View {
	const known = <T extends string>(options: readonly { value: T }[], name: string) =>
		options.find(({ value }) => value === query.get(name))?.value;
	const step = query.get('step') ?? '';
	return {
		who: known(whoOptions, 'who') ?? 'current',
		step: isStep(step) ? step : '',
		only: known(onlyOptions, 'only') ?? '',
		sort: known(sortOptions, 'sort') ?? 'name'
	};
}

/** `?who=now&sort=due`, without what is usual; empty where all is. */
export function writeView(view: Partial<View>): '' | `?${string}` {
	const query = new URLSearchParams();
	if (view.who && view.who !== 'current') query.set('who', view.who);
	if (view.step) query.set('step', view.step);
	if (view.only) query.set('only', view.only);
	if (view.sort && view.sort !== 'name') query.set('sort', view.sort);
	return query.size > 0 ? `?${query}` : '';
}

/** How many of its choices are not the usual ones. */
export const narrowedBy = (view: View): number => new URLSearchParams(writeView(view)).size;

export function shown(rows: readonly Row[], view: View, today: Day): Row[] {
	return rows
		.filter(
			(row) =>
				among(row, view.who) && atStep(row, view.step) && holds[view.only](row.case.client, today)
		)
		.sort(orders[view.sort]);
}

/** Those whom the view shows whatever their step is: the steps to choose from are theirs. */
export function atAnyStep(rows: readonly Row[], view: View): Row[] {
	return rows.filter((row) => among(row, view.who));
}

/** What the view shows, for a printed list: “Current · Letter: Not yet”. */
export function viewWords({ who, step, only }: View): string {
	return [
		whoOptions.find(({ value }) => value === who)?.label,
		step && stepLabel(step),
		only && onlyOptions.find(({ value }) => value === only)?.label
	]
		.filter(Boolean)
		.join(' · ');
}

function among({ case: { client }, needs }: Row, who: Who): boolean {
	if (who === 'everyone') return true;
	if (who === 'now' || who === 'thisWeek') return needs === who;
	return who === 'others' ? needs === 'waiting' : client.standing === who;
}

const holds: Record<Only, (client: Client, today: Day) => boolean> = {
	'': () => true,
	atRisk: ({ atRisk }) => atRisk,
	minor: isMinor,
	together: ({ format }) => format !== 'individual',
	noAppointment: ({ nextSeenOn }, today) => nextSeenOn === null || nextSeenOn < today
};

const collator = new Intl.Collator('en', { sensitivity: 'base', numeric: true });
export const byName = (a: Row, b: Row) => collator.compare(a.name, b.name);
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

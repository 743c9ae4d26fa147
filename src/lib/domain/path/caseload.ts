/** All clients at a glance: the rows of the grid, how far things are, and who needs the therapist today. */
import { isInTreatment, listName, type Case } from '$lib/domain/records';
import type { Day } from '$lib/domain/days/day';
import { cells, isOtherwise, type Cells } from './cells';
import { counts, type Counts } from './counts';
import type { Context, Situation, Step, StepId } from '$lib/domain/rules';
import { milestones, situation } from '$lib/domain/rules';
import { items, path, type Item, type Path } from './path';

/** `null`: nothing to do this week, or nothing at all. */
export type Needs = 'now' | 'thisWeek' | 'waiting' | null;

export type Row = {
	case: Case;
	/** How the person stands in a list. */
	name: string;
	/** What stands in the columns told · letter · referrals · closure · handoff · file. */
	cells: Cells;
	/** The one next act; `null` when all has ended, and for former and waiting people. */
	next: Item | null;
	nextDueOn: Day | null;
	needs: Needs;
	/** Life or safety may hang on it: they are at risk, in a crisis, or need more care at once. */
	first: boolean;
	/** Steps that hold up the file and are still to come, and those that have ended. */
	steps: { open: readonly StepId[]; ended: readonly StepId[] };
};

export type Caseload = {
	/** Everybody, in the order of the cases. */
	rows: Row[];
	counts: Counts;
	/** One order: life and safety, what is due today or late, this week. Each with the earliest due day first. */
	today: { otherwise: Row[]; safety: Row[]; needsNow: Row[]; thisWeek: Row[]; waiting: Row[] };
};

export function caseload(
	cases: readonly Case[],
	context: Context,
	steps: readonly Step[]
): Caseload {
	const rows = cases.map((case_) => row(case_, context, steps));
	const needing = (needs: Needs) => rows.filter((each) => each.needs === needs).sort(byDue);
	const now = needing('now');
	return {
		rows,
		counts: counts(rows, context),
		today: {
			otherwise: rows.filter(knowsOtherwise),
			safety: now.filter(({ first }) => first),
			needsNow: now.filter(({ first }) => !first),
			thisWeek: needing('thisWeek'),
			waiting: needing('waiting')
		}
	};
}

/** Whether this person was told, or has it in a letter, otherwise than it is now. */
export function knowsOtherwise({ case: { client }, cells: { told, letter } }: Row): boolean {
	return isInTreatment(client) && [told, letter].some(({ word }) => isOtherwise(word));
}

const known = new WeakMap<Case, { context: Context; steps: readonly Step[]; row: Row }>();

/** One client's row, remembered while neither the case nor what it is judged by has changed. */
export function row(case_: Case, context: Context, steps: readonly Step[]): Row {
	const before = kept(case_, context, steps);
	if (before) return before;
	const made = makeRow(case_, context, steps);
	known.set(case_, { context, steps, row: made });
	return made;
}

/** Whether this client's row is known and still holds. */
export const isPlanned = (...of: Parameters<typeof kept>): boolean => kept(...of) !== null;

function kept(case_: Case, context: Context, steps: readonly Step[]): Row | null {
	const before = known.get(case_);
	return before?.steps === steps && judgesAlike(before.context, context) ? before.row : null;
}

function judgesAlike(a: Context, b: Context): boolean {
	const own = ['practice', 'providers', 'today'] as const;
	const ofCatalog = ['reasons', 'jurisdictions', 'circumstances'] as const;
	const isSame = own.every((each) => a[each] === b[each]);
	return isSame && ofCatalog.every((each) => a.catalog[each] === b.catalog[each]);
}

function makeRow(case_: Case, context: Context, steps: readonly Step[]): Row {
	const { client } = case_;
	const here = situation(case_, context);
	const way = path(here, steps);
	const unplanned = client.atRisk && here.ended(milestones.safetyPlan) === null;
	const told = here.ended(milestones.told) !== null;
	const current = client.standing === 'current';
	const next = current ? way.next : null;
	return {
		case: case_,
		name: listName(client),
		cells: cells(here, way),
		next,
		nextDueOn: next && way.nextDueOn,
		needs: current && unplanned && told ? 'now' : needs(next),
		first: isLifeAtStake(here),
		steps: stepsOf(way)
	};
}

function isLifeAtStake({ case: { client }, reason, circumstances }: Situation): boolean {
	const urgent = reason.scope === 'client' && reason.mayEndAtOnce;
	return client.atRisk || urgent || circumstances.some(({ stopsClock }) => stopsClock);
}

function stepsOf(way: Path): Row['steps'] {
	const all = items(way);
	const ids = (some: readonly Item[]) => some.map(({ step }) => step.id);
	return {
		open: ids(all.filter(({ outcome, optional }) => outcome === null && !optional)),
		ended: ids(all.filter(({ outcome }) => outcome !== null))
	};
}

/** What is due today is asked for now, as what is late. */
function needs(next: Item | null): Needs {
	if (next === null) return null;
	if (next.state === 'late' || next.state === 'now') return 'now';
	if (next.step.waitsForOthers) return 'waiting';
	return next.state === 'soon' ? 'thisWeek' : null;
}

const byName = new Intl.Collator().compare;

function byDue(a: Row, b: Row): number {
	return urgency(a).localeCompare(urgency(b)) || byName(a.name, b.name);
}

const urgency = ({ nextDueOn, case: { client } }: Row): string =>
	`${nextDueOn ?? '9'} ${client.nextSeenOn ?? '9'} ${client.nextSeenAt ?? '99'}`;

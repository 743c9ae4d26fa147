/** Every current client as a bar from the telling to the last session, with what happens between. */
import type { Case } from './case';
import { addDays, dayOf, daysBetween, earlier, later, type Day } from './day';
import { milestones } from './milestones';
import type { Step } from './rules';
import { situation, type Context } from './situation';
import { toldOn } from './tell-by';

export type MarkKind = 'letter' | 'referrals' | 'visit';

/** `happened`: recorded as done; else it is planned for that day. */
export type Mark = { kind: MarkKind; on: Day; happened: boolean };

export type Bar = {
	case: Case;
	/** How the person stands in a list. */
	name: string;
	/** The day of telling. */
	from: Day;
	told: boolean;
	/** The last session. */
	to: Day;
	/** In the order of `MarkKind`; what has no day is left out. */
	marks: readonly Mark[];
};

export type Timeline = {
	/** Who is told first stands first. */
	bars: readonly Bar[];
	/** How many current clients have no bar, since a day is missing. */
	without: number;
	/** Whole months around everything shown, and the closing day. */
	from: Day;
	to: Day;
};

const kinds: readonly [MarkKind, string][] = [
	['letter', milestones.letter],
	['referrals', milestones.referralsOffered],
	['visit', milestones.firstVisit]
];

export function timeline(
	cases: readonly Case[],
	context: Context,
	steps: readonly Step[]
): Timeline {
	const marked = kinds.flatMap(([kind, id]) =>
		steps.filter((step) => step.id === id).map((step) => [kind, step] as const)
	);
	const current = cases.filter(({ client }) => client.standing === 'current');
	const bars = current.flatMap((each) => barOf(each, context, marked) ?? []).sort(byTelling);
	const { closingOn } = context.practice;
	const days = bars.flatMap(({ from, to, marks }) => [from, to, ...marks.map(({ on }) => on)]);
	const all = [context.today, ...(closingOn ? [closingOn] : []), ...days];
	return {
		bars,
		without: current.length - bars.length,
		from: firstOfMonth(all.reduce(earlier<Day>)),
		to: firstOfMonth(addDays(firstOfMonth(all.reduce(later<Day>)), 31))
	};
}

/** Where a day lies between two others, from 0 to 100. */
export function share({ from, to }: Pick<Timeline, 'from' | 'to'>, on: Day): number {
	return (100 * daysBetween(from, on)) / daysBetween(from, to);
}

/** The first day of each month of it. */
export function monthsOf({ from, to }: Pick<Timeline, 'from' | 'to'>): Day[] {
	const months: Day[] = [];
	for (let on = from; on < to; on = firstOfMonth(addDays(on, 31))) months.push(on);
	return months;
}

function barOf(
	case_: Case,
	context: Context,
	marked: readonly (readonly [MarkKind, Step])[]
): Bar | null {
	const here = situation(case_, context);
	const [from, to] = [toldOn(here), here.lastSessionOn];
	if (from === null || to === null || !here.reason.ends) return null;
	const marks = marked.flatMap(([kind, step]): Mark[] => {
		const outcome = here.ended(step.id);
		if (outcome && outcome.outcome !== 'done') return [];
		const on = outcome?.happenedOn ?? step.dueOn(here)?.on;
		return on ? [{ kind, on, happened: outcome !== null }] : [];
	});
	const { client } = case_;
	const told = here.ended(milestones.told) !== null;
	return { case: case_, name: client.sortName ?? client.name, from, told, to, marks };
}

function byTelling(a: Bar, b: Bar): number {
	return daysBetween(b.from, a.from) || a.name.localeCompare(b.name);
}

function firstOfMonth(on: Day): Day {
	return dayOf(Number(on.slice(0, 4)), Number(on.slice(5, 7)), 1) as Day;
}

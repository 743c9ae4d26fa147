/** Every current client as a bar from the telling to the last session, with what happens between. */
import type { Context, Situation, Step, StepId } from '$lib/domain/rules';
import { isLeftOut, milestones, ownDue, situation, toldOn } from '$lib/domain/rules';
import { isInTreatment, listName, type Case } from '$lib/domain/records';
import { addDays, dayOf, daysBetween, earlier, later, type Day } from '$lib/domain/days/day';
import { isLive } from '$lib/domain/sessions/closure-days';
import { isNoticeBack, noticeOut } from './notice-out';

export type MarkKind = 'letter' | 'referrals' | 'session' | 'visit';

/** `happened`: recorded as done; else it is due by that day. `back`: a letter that came back, and no other has gone since. */
export type Mark = { kind: MarkKind; on: Day; happened: boolean; back?: true };

export type Bar = {
	situation: Situation;
	/** How the person stands in a list. */
	name: string;
	/** The day of telling; the beginning of the ending where nobody has to be told. */
	from: Day;
	/** `knows`: nobody has to be told. */
	told: 'told' | 'planned' | 'knows';
	/** The last session, or the day from which somebody can work no more. */
	to: Day;
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

const kinds: readonly [MarkKind, StepId][] = [
	['letter', milestones.letter],
	['referrals', milestones.referralsOffered],
	['visit', milestones.firstVisit]
];

/** First visits with the next provider come within so many days of the last session. */
const AFTERWARDS_DAYS = 30;

export function timeline(cases: readonly Case[], context: Context): Timeline {
	const current = cases.filter(({ client }) => isInTreatment(client));
	const bars = current.flatMap((each) => barOf(each, context) ?? []).sort(byTelling);
	const { closingOn } = context.practice;
	const from = bars.map((bar) => bar.from).reduce<Day>(earlier, context.today);
	const to = bars.map((bar) => bar.to).reduce<Day>(later, closingOn ?? context.today);
	return {
		bars,
		without: current.length - bars.length,
		from: firstOfMonth(from),
		to: nextMonth(addDays(to, AFTERWARDS_DAYS))
	};
}

/** What has no day is left out; sessions come last. Worked out for the rows in sight only. */
export function marksOf({ situation }: Bar, steps: readonly Step[]): Mark[] {
	const marks = kinds.flatMap(([kind, id]): Mark[] => {
		const outcome = situation.ended(id);
		if (outcome && outcome.outcome !== 'done') return [];
		const step = steps.find((each) => each.id === id);
		const went = kind === 'letter' ? noticeOut(situation) : outcome;
		const on = went?.happenedOn ?? (step && ownDue(situation, step)?.on);
		const back = kind === 'letter' && isNoticeBack(situation) ? { back: true as const } : {};
		return on ? [{ kind, on, happened: outcome !== null, ...back }] : [];
	});
	const sessions = situation.case.sessions
		.filter(isLive)
		.map(({ plannedOn, happenedOn, standing }): Mark => ({
			...{ kind: 'session', on: happenedOn ?? plannedOn },
			happened: standing === 'held'
		}));
	return [...marks, ...sessions];
}

/** Where a day lies between two others, from 0 to 100: a later one lies at the end. */
export function share({ from, to }: Pick<Timeline, 'from' | 'to'>, on: Day): number {
	return Math.min(100, (100 * daysBetween(from, on)) / daysBetween(from, to));
}

/** The first day of each month of it. */
export function monthsOf({ from, to }: Pick<Timeline, 'from' | 'to'>): Day[] {
	const months: Day[] = [];
	for (let on = from; on < to; on = nextMonth(on)) months.push(on);
	return months;
}

function barOf(case_: Case, context: Context): Bar | null {
	const here = situation(case_, context);
	const [from, to] = [toldOn(here), here.practice.absentSinceOn ?? here.lastSessionOn];
	if (from === null || to === null || !here.reason.ends) return null;
	const { client } = case_;
	return { situation: here, name: listName(client), from, told: toldAs(here), to };
}

function toldAs(here: Situation): Bar['told'] {
	if (here.doneOn(milestones.told) !== null) return 'told';
	return isLeftOut(here) || here.ended(milestones.told) ? 'knows' : 'planned';
}

function byTelling(a: Bar, b: Bar): number {
	return daysBetween(b.from, a.from) || a.name.localeCompare(b.name);
}

function firstOfMonth(on: Day): Day {
	return dayOf(Number(on.slice(0, 4)), Number(on.slice(5, 7)), 1) as Day;
}

const nextMonth = (on: Day): Day => firstOfMonth(addDays(firstOfMonth(on), 31));

/** Who is still without a next provider, a first visit or a release while the last session comes near. */
import { listName, type Case } from '$lib/domain/records';
import { daysBetween, writeDay, type Day } from '$lib/domain/days/day';
import type { Context, Situation, Step } from '$lib/domain/rules';
import { milestones as at, nextProvider, situation } from '$lib/domain/rules';
import { path, itemOf, type Item, type Path } from '$lib/domain/path/path';
import { releaseHold } from '$lib/domain/releases/release';

/** One client in one list. */
export type OpenEnd = {
	case: Case;
	/** Days until the last session; negative where it is past. */
	daysLeft: number;
	/** The one next act, as a sentence, and the step it belongs to. */
	act: string;
	step: string;
};

export type OpenEnds = { notPlaced: OpenEnd[]; noFirstVisit: OpenEnd[]; noRelease: OpenEnd[] };

/** From so many days before the last session; what is past stays until it is settled. */
export const outDays = 30;

/** The fewest days left come first. */
export function openEnds(
	cases: readonly Case[],
	context: Context,
	steps: readonly Step[]
): OpenEnds {
	const found = cases.flatMap((own) => near(own, context, steps));
	const list = (of: (near: Near) => Found | null) =>
		found
			.flatMap((each) => {
				const next = of(each);
				return next ? [{ case: each.case, daysLeft: each.daysLeft, ...next }] : [];
			})
			.sort((a, b) => a.daysLeft - b.daysLeft || nameOf(a).localeCompare(nameOf(b)));
	const nameOf = ({ case: { client } }: OpenEnd) => listName(client);
	return {
		notPlaced: list(notPlaced),
		noFirstVisit: list(noFirstVisit),
		noRelease: list(noRelease)
	};
}

type Near = { case: Case; daysLeft: number; situation: Situation; path: Path };
type Found = { act: string; step: string };

/** The path is only worked out for those whose last session is near. */
function near(own: Case, context: Context, steps: readonly Step[]): Near[] {
	if (own.client.standing !== 'current') return [];
	const here = situation(own, context);
	const last = here.lastSessionOn ?? context.practice.absentSinceOn;
	const daysLeft = last && daysBetween(context.today, last);
	if (daysLeft === null || daysLeft > outDays || here.ended(at.closed)) return [];
	return [{ case: own, daysLeft, situation: here, path: path(here, steps) }];
}

function open(way: Path, step: string): Item | null {
	const item = itemOf(way, step);
	return item && !item.optional && item.outcome === null ? item : null;
}

function notPlaced({ path: way }: Near): Found | null {
	if (open(way, at.nextProviderChosen) === null) return null;
	const stage = way.stages.find((each) => each.stage === 'referrals');
	const next = stage?.items.find(({ optional, outcome }) => !optional && outcome === null);
	const step = next?.step ?? null;
	return { act: step?.title ?? 'Ask whom they chose', step: step?.id ?? at.nextProviderChosen };
}

function noFirstVisit({ path: way, situation: here }: Near): Found | null {
	const chosen = here.ended(at.nextProviderChosen)?.outcome === 'done';
	if (!chosen || open(way, at.firstVisit) === null) return null;
	return { act: visitAct(here), step: at.firstVisit };
}

function visitAct({ case: own, today, practice }: Situation): string {
	const { bookedFor = null, missedOn = null } = nextProvider(own.referrals) ?? {};
	const write = (on: Day) => writeDay(on, practice.regionStyle);
	if (bookedFor === null) return 'Ask for the day of the first visit';
	if (missedOn !== null) return 'Call once more: the first visit was missed';
	if (bookedFor >= today) return `Booked for ${write(bookedFor)}: ask afterwards`;
	return `Was booked for ${write(bookedFor)}: ask whether they went`;
}

function noRelease({ path: way, situation: here }: Near): Found | null {
	if (here.ended(at.nextProviderChosen)?.outcome !== 'done') return null;
	const release = open(way, at.release);
	if (release) return { act: release.step.title, step: at.release };
	const hold = open(way, at.summary) && releaseHold(here);
	return hold ? { act: hold, step: at.release } : null;
}

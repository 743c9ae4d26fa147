/** What other rules of places would move, worked out before they are taken over. */
import { writeDay, type Day } from '$lib/domain/days/day';
import { mustSay } from '$lib/domain/law/must-say';
import { items, path } from '$lib/domain/path/path';
import type { Case, TaskDay, TaskOutcome } from '$lib/domain/records';
import { releaseNeeds } from '$lib/domain/releases/needs';
import { retention } from '$lib/domain/retention/retention';
import { retentionBasis } from '$lib/domain/retention/retention-basis';
import type { Context, Step, Task } from '$lib/domain/rules';
import { counted, minorConsent, settledLimits, situation, wheresOf } from '$lib/domain/rules';
import { placesElsewhere } from './client-places';
import words from './place-words.json';
import { practicePlan } from './practice-plan';

/** What stands, by what it is called on the page. */
export type Standing = ReadonlyMap<string, string>;

/** `null`: it was not there, or no longer is. */
export type Difference = { what: string; from: string | null; to: string | null };

const { limitTitles, signers } = words;

/** All that hangs on places for one client. */
export function standingOf(case_: Case, context: Context, steps: readonly Step[]): Standing {
	const here = situation(case_, context);
	const region = here.practice.regionStyle;
	const where = wheresOf(here);
	const kept = retention(case_.client, retentionBasis(here), where, region);
	const written = (on: Day | null) => on && writeDay(on, region);
	const open = items(path(here, steps)).filter(({ outcome }) => outcome === null);
	const sure = kept.sure ? '' : ', offered only: ask';
	const { signs } = minorConsent(here);
	const all: [string, string | null][] = [
		['The record is kept until', kept.on && `${written(kept.on)}${sure}`],
		['At least a summary is kept until', written(kept.summaryOn)],
		...settledLimits(where).map(({ topic, decided }): [string, string | null] => [
			limitTitles[topic],
			decided && counted(decided.rule.value, decided.rule.unit)
		]),
		['A release needs', texts(releaseNeeds(where))],
		['Whose signature a release asks for', signs && signers[signs]],
		['The notice has to say', texts(mustSay(here))],
		...open.map(({ step, due }): [string, string | null] => [
			step.title,
			due ? written(due.on) : 'no day'
		])
	];
	return new Map(all.flatMap(([what, said]) => (said ? [[what, said] as const] : [])));
}

const texts = (rules: readonly { rule: { text: string } }[]) =>
	rules.map(({ rule }) => rule.text).join(' ');

type Recorded = { outcomes: readonly TaskOutcome[]; ownDays: readonly TaskDay[] };

/** The tasks of the practice that have not ended. */
export function tasksOf(
	cases: readonly Case[],
	context: Context,
	tasks: readonly Task[],
	{ outcomes, ownDays }: Recorded
): Standing {
	const elsewhere = placesElsewhere(cases, context);
	const plan = practicePlan(context, tasks, outcomes, { elsewhere, ownDays });
	const open = plan.filter(({ outcome }) => outcome === null);
	const region = context.practice.regionStyle;
	return new Map(
		open.map(({ task, due }) => [task.title, due ? writeDay(due.on, region) : 'no day'])
	);
}

export function differences(before: Standing, after: Standing): Difference[] {
	const all = [...new Set([...before.keys(), ...after.keys()])];
	return all
		.map((what) => ({ what, from: before.get(what) ?? null, to: after.get(what) ?? null }))
		.filter(({ from, to }) => from !== to);
}

/** The practice plan as it stands: worked out from the facts and the tasks of the catalog. */
import { tasks } from '$lib/catalog/tasks';
import { placesElsewhere } from '$lib/domain/practice/client-places';
import { loadFacts } from '$lib/domain/practice/load-facts';
import { practicePlan, type TaskItem } from '$lib/domain/practice/practice-plan';
import type { Day } from '$lib/domain/days/day';
import type { Practice } from '$lib/domain/records';
import { emptyLoad, type Context } from '$lib/domain/rules';
import { vault } from '$lib/vault';
import { facts } from '$routes/shared/case/facts.svelte';

const elsewhere = $derived(facts.context ? placesElsewhere(facts.cases, facts.context) : []);

const load = $derived(
	facts.context && facts.caseload
		? loadFacts(facts.caseload.rows, facts.context.practice, facts.context.today)
		: emptyLoad
);

const within = (context: Context) =>
	practicePlan(context, tasks, vault.all('taskOutcome'), {
		elsewhere,
		load,
		ownDays: vault.all('taskDay')
	});

const items = $derived(facts.context ? within(facts.context) : []);

export const plan = {
	/** Empty while no practice is set up. */
	get items(): readonly TaskItem[] {
		return items;
	},
	/** Open tasks whose day would be another if the practice were so. */
	movedBy(practice: Practice): { key: string; title: string; from: Day | null; to: Day | null }[] {
		if (!facts.context) return [];
		const then = within({ ...facts.context, practice });
		return items.flatMap(({ key, task: { title }, due, state }) => {
			const [from, to] = [due?.on ?? null, then.find((each) => each.key === key)?.due?.on ?? null];
			return state === 'ended' || from === to ? [] : [{ key, title, from, to }];
		});
	}
};

/** The practice plan as it stands: worked out from the facts and the tasks of the catalog. */
import { tasks } from '$lib/catalog/tasks';
import { placesElsewhere } from '$lib/domain/practice/client-places';
import { loadFacts } from '$lib/domain/practice/load-facts';
import { practicePlan, type TaskItem } from '$lib/domain/practice/practice-plan';
import { emptyLoad } from '$lib/domain/rules';
import { vault } from '$lib/vault';
import { facts } from '$routes/shared/case/facts.svelte';

const elsewhere = $derived(facts.context ? placesElsewhere(facts.cases, facts.context) : []);

const load = $derived(
	facts.context && facts.caseload
		? loadFacts(facts.caseload.rows, facts.context.practice, facts.context.today)
		: emptyLoad
);

const items = $derived(
	facts.context
		? practicePlan(facts.context, tasks, vault.all('taskOutcome'), {
				elsewhere,
				load,
				ownDays: vault.all('taskDay')
			})
		: []
);

export const plan = {
	/** Empty while no practice is set up. */
	get items(): readonly TaskItem[] {
		return items;
	}
};

/** The practice plan as it stands: worked out from the facts and the tasks of the catalog. */
import { tasks } from '$lib/catalog/tasks';
import { placesElsewhere } from '$lib/domain/practice/client-places';
import { practicePlan, type TaskItem } from '$lib/domain/practice/practice-plan';
import { vault } from '$lib/vault';
import { facts } from '$routes/shared/case/facts.svelte';

const elsewhere = $derived(facts.context ? placesElsewhere(facts.cases, facts.context) : []);

const items = $derived(
	facts.context
		? practicePlan(facts.context, tasks, vault.all('taskOutcome'), {
				elsewhere,
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

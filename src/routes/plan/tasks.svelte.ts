/** The practice plan as it stands: worked out from the facts and the tasks of the catalog. */
import { tasks } from '$lib/catalog/tasks';
import { practicePlan, type TaskItem } from '$lib/domain/practice-plan';
import { vault } from '$lib/vault';
import { facts } from '$routes/facts.svelte';

const items = $derived(
	facts.context ? practicePlan(facts.context, tasks, vault.all('taskOutcome')) : []
);

export const plan = {
	/** Empty while no practice is set up. */
	get items(): readonly TaskItem[] {
		return items;
	}
};

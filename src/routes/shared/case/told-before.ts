import type { Client, Practice } from '$lib/domain/records';
import { toldBefore, type ToldSo } from '$lib/domain/path/told-before';
import { situation } from '$lib/domain/rules';
import { facts } from './facts.svelte';

/** What people were told that a change of the practice, not saved yet, would make untrue. */
export function toldBeforePractice(practice: Practice): readonly ToldSo[] {
	const { context, cases } = facts;
	if (!context) return [];
	const then = { ...context, practice };
	return toldBefore(
		cases.map((each) => ({ before: situation(each, context), after: situation(each, then) }))
	);
}

/** The same of a change of one client. */
export function toldBeforeClient(client: Client): readonly ToldSo[] {
	const { context, cases } = facts;
	const own = cases.find((each) => each.client.id === client.id);
	if (!context || !own) return [];
	const after = situation({ ...own, client }, context);
	return toldBefore([{ before: situation(own, context), after }]);
}
